# English translations of the pages.
msgid ""
msgstr ""
"Project-Id-Version: 0x02-i18n\n"
"POT-Creation-Date: 2026-01-01 00:00+0000\n"
"PO-Revision-Date: 2026-01-01 00:00+0000\n"
"Last-Translator: the curriculum's authors\n"
"Language-Team: English\n"
"Language: en\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=utf-8\n"
"Content-Transfer-Encoding: 8bit\n"

msgid "home_title"
msgstr "Welcome to Holberton"

msgid "home_header"
msgstr "Hello world!"

msgid "logged_in_as"
msgstr "You are logged in as %(username)s."

msgid "not_logged_in"
msgstr "You are not logged in."

msgid "current_time_is"
msgstr "The current time is %(current_time)s."
