# French translations of the pages.
msgid ""
msgstr ""
"Project-Id-Version: 0x02-i18n\n"
"POT-Creation-Date: 2026-01-01 00:00+0000\n"
"PO-Revision-Date: 2026-01-01 00:00+0000\n"
"Last-Translator: the curriculum's authors\n"
"Language-Team: French\n"
"Language: fr\n"
"Plural-Forms: nplurals=2; plural=(n > 1);\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"

msgid "home_title"
msgstr "Bienvenue chez Holberton"

msgid "home_header"
msgstr "Bonjour monde!"

msgid "logged_in_as"
msgstr "Vous êtes connecté en tant que %(username)s."

msgid "not_logged_in"
msgstr "Vous n'êtes pas connecté."

msgid "current_time_is"
msgstr "Nous sommes le %(current_time)s."
