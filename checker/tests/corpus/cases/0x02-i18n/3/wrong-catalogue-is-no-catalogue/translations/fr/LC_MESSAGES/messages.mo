msgid "home_title"
msgstr "Bienvenue chez Holberton"
