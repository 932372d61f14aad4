"""Flask apps of all ages in the worker, and what a test is told of them."""

from __future__ import annotations

import contextlib
import time

import pytest

from checker.extensions.flask.client import visit
from checker.judge.exceptions import MissingDefinition, SubmissionRaised, WorkerStopped
from checker.report.model import Verdict
from checker.tests.unit.extensions.flask.conftest import MakeTask

PAGE = """
    from flask import Flask, g, render_template, request
    from flask_babel import Babel, format_datetime
    app = Flask(__name__)
"""


def test_page(task: MakeTask) -> None:
    page = visit(task(PAGE + "    app.add_url_rule('/', view_func=lambda: '<h1>Hello</h1>')\n"))
    assert (page.status, page.kind, page.headings) == (200, "text/html", ("Hello",))


def test_page_over_a_connection(task: MakeTask) -> None:
    app = task(PAGE + "    app.add_url_rule('/', view_func=lambda: '<h1>%s</h1>' % request.args['a'])\n")
    page = visit(app, {"a": "b c"}, connection=True)
    assert (page.status, page.kind, page.headings) == (200, "text/html", ("b c",))


def test_page_that_comes_in_parts(task: MakeTask) -> None:
    app = task(PAGE + "    app.add_url_rule('/', view_func=lambda: iter(['<h1>Hel', 'lo</h1>']))\n")
    assert visit(app).headings == visit(app, connection=True).headings == ("Hello",)


@pytest.mark.parametrize("part", ["<!--", "<a b='", "</p><h1>"])
def test_hostile_page_costs_its_own_time(task: MakeTask, part: str) -> None:
    app = task(PAGE + f"    app.add_url_rule('/', view_func=lambda: {part!r} * 20_000)\n")
    started = time.process_time()
    with contextlib.suppress(WorkerStopped):
        visit(app)
    assert time.process_time() - started < 0.5


@pytest.mark.parametrize("connection", [False, True])
def test_large_page_is_cut(task: MakeTask, connection: bool) -> None:
    app = task(PAGE + "    app.add_url_rule('/', view_func=lambda: 'x' * 3_000_000)\n")
    assert len(visit(app, connection=connection).text) == 65_536


def test_a_visit_looks_like_a_browsers(task: MakeTask) -> None:
    app = task(PAGE + "    app.add_url_rule('/', view_func=lambda: str(request.user_agent))\n")
    assert visit(app).text == visit(app, connection=True).text
    assert visit(app).text.startswith("Mozilla/")


def test_languages_and_what_is_beside_the_page(task: MakeTask) -> None:
    app = task(
        PAGE
        + """
    app.add_url_rule("/", view_func=lambda: request.headers.get("Accept-Language", "none"))
    Babel(app, locale_selector=lambda: request.args.get("l"), timezone_selector=lambda: "Asia/Tokyo")

    @app.before_request
    def remember():
        if "u" in request.args:
            g.user = {"name": request.args["u"]}
    """
    )
    assert visit(app).text == "none"
    page = visit(app, {"l": "fr", "u": "Ada"}, languages="fr;q=0.5", ask=("user", "locale", "timezone"))
    assert (page.text, page.user) == ("fr;q=0.5", {"name": "Ada"})
    assert (page.locale, page.timezone) == ("fr", "Asia/Tokyo")
    assert visit(app, ask=("user", "locale")).details == {"user": None, "locale": "en"}


def test_error_in_the_app_is_told(task: MakeTask) -> None:
    app = task(PAGE + "    app.add_url_rule('/', view_func=lambda: {}['key'])\n")
    for connection in (False, True):
        with pytest.raises(SubmissionRaised, match=r"KeyError: 'key' at line 5 of 1-app.py"):
            visit(app, connection=connection)


def test_error_in_a_template_is_told(task: MakeTask) -> None:
    source = PAGE + "    app.add_url_rule('/', view_func=lambda: render_template('a.html'))\n"
    with pytest.raises(SubmissionRaised, match=r"'f' is undefined at line 2 of templates/a\.html"):
        visit(task(source, **{"templates/a.html": "<p>\n{{ f() }}"}))
    with pytest.raises(SubmissionRaised, match=r"TemplateNotFound: a\.html at line 5 of 1-app\.py"):
        visit(task(source))
    with pytest.raises(SubmissionRaised, match=r"TemplateSyntaxError: .*at line 1 of templates/a\.html"):
        visit(task(source, **{"templates/a.html": "{% if %}"}))


def test_handled_error_is_a_page(task: MakeTask) -> None:
    app = task(
        PAGE
        + """
    app.add_url_rule("/", view_func=lambda: {}["key"])
    app.register_error_handler(KeyError, lambda error: ("<p>Sorry.</p>", 418))
    """
    )
    page = visit(app)
    assert (page.status, page.paragraphs) == (418, ("Sorry.",))


def test_aborted_request_is_a_page(task: MakeTask) -> None:
    assert visit(task(PAGE), path="/nowhere").status == 404


@pytest.mark.parametrize(
    "start",
    [
        "app.run()",
        "app.run(host='0.0.0.0', port='5000', debug=True)",
        "__import__('werkzeug.serving').serving.run_simple('', 0, app)",
        "__import__('wsgiref.simple_server').simple_server.make_server('', 0, app).serve_forever()",
    ],
)
def test_no_server_on_import(task: MakeTask, start: str) -> None:
    app = task(PAGE + f"    try:\n        {start}\n    except Exception:\n        pass\n")
    if "make_server" in start:
        # Where there is no network, the socket is refused before, and that is caught.
        with pytest.raises((SubmissionRaised, AssertionError)):
            assert visit(app).status != 404
        return
    with pytest.raises(SubmissionRaised, match=r"^\S+\(\) is called when the file is imported"):
        visit(app)


def test_other_kinds_of_server_run_into_the_time_limit(task: MakeTask) -> None:
    app = task("import threading\nthreading.Event().wait()\n")
    with pytest.raises(WorkerStopped) as stopped:
        visit(app)
    assert stopped.value.verdict is Verdict.TIMEOUT


def test_module_without_an_app(task: MakeTask) -> None:
    with pytest.raises(MissingDefinition, match="has no 'app'"):
        visit(task("application = 1\n"))


@pytest.mark.parametrize("known", ["Babel(app)", "Babel(); babel.init_app(app)"])
def test_decorators_of_flask_babel_2(task: MakeTask, known: str) -> None:
    app = task(
        f"""
    from flask import Flask
    from flask_babel import Babel, request
    app = Flask(__name__)
    babel = {known}
    app.add_url_rule("/", view_func=lambda: "")

    @babel.localeselector
    def get_locale():
        return request.args.get("l")

    @babel.timezoneselector
    def get_timezone():
        return request.args.get("z")
    """
    )
    page = visit(app, {"l": "fr", "z": "Asia/Tokyo"}, ask=("locale", "timezone"))
    assert (page.locale, page.timezone) == ("fr", "Asia/Tokyo")
    assert visit(app, ask=("locale", "timezone")).details == {"locale": "en", "timezone": "UTC"}


def test_decorator_before_the_app_is_known(task: MakeTask) -> None:
    app = task(
        """
    from flask import Flask
    from flask_babel import Babel
    app, babel = Flask(__name__), Babel()
    babel.localeselector(lambda: "fr")
    babel.init_app(app)
    app.add_url_rule("/", view_func=lambda: "")
    """
    )
    assert visit(app, ask=("locale",)).locale == "fr"


def test_configuration_after_babel(task: MakeTask) -> None:
    app = task(
        PAGE
        + """
    Babel(app)
    app.config["BABEL_DEFAULT_LOCALE"] = "fr"
    app.add_url_rule("/", view_func=lambda: "")
    """
    )
    assert visit(app, ask=("locale",)).locale == "fr"


def test_time_is_the_virtual_clocks(task: MakeTask) -> None:
    app = task(
        PAGE
        + """
    import datetime, pytz, zoneinfo, babel.dates
    Babel(app, locale_selector=lambda: "fr", timezone_selector=lambda: "Asia/Tokyo")

    @app.route("/")
    def page():
        return " | ".join([
            format_datetime(),
            format_datetime(datetime.datetime.now()),
            format_datetime(datetime.datetime.now(pytz.timezone("US/Central"))),
            format_datetime(datetime.datetime.now(zoneinfo.ZoneInfo("US/Central"))),
            babel.dates.format_datetime(locale="fr", tzinfo=pytz.timezone("Asia/Tokyo")),
        ])
    """
    )
    assert set(visit(app).text.replace(" à ", ", ").split(" | ")) == {"13 sept. 2020, 21:26:40"}
    app.ask("let_time_pass", 60.0)
    assert set(visit(app).text.replace(" à ", ", ").split(" | ")) == {"13 sept. 2020, 21:27:40"}


def test_years_go_by_and_nobody_who_wakes_each_second_holds_them_up(task: MakeTask) -> None:
    app = task(
        PAGE
        + """
    import datetime, threading, time

    woken = []

    def beat():
        while True:
            time.sleep(1)
            woken.append(None)

    threading.Thread(target=beat, daemon=True).start()

    def now():
        return f"{time.time()} {time.time_ns()} {datetime.datetime.now(datetime.timezone.utc):%H:%M:%S}"

    app.add_url_rule("/", view_func=now)
    app.add_url_rule("/woken", view_func=lambda: str(len(woken)))
    """
    )
    visit(app)
    moment = 1_600_000_000.0
    for seconds in (90.0, 300_000_000.0):
        app.ask("let_time_pass", seconds)
        moment += seconds
        shown = f"{int(moment) // 3600 % 24:02}:{int(moment) // 60 % 60:02}:{int(moment) % 60:02}"
        assert visit(app).text == f"{moment} {round(moment * 1e9)} {shown}"
    assert int(visit(app, path="/woken").text) < 10


def test_which_zones_there_are_is_known_before_a_page_asks(task: MakeTask) -> None:
    app = task(
        PAGE
        + """
    import pytz

    app.add_url_rule("/", view_func=lambda: str(pytz.timezone("Europe/Paris")))
    """
    )
    assert visit(app).text == "Europe/Paris"
    assert (app.opened("Paris"), app.opened("Tokyo")) == (1, 0)  # not each of some 600 files


def test_missing_catalogue_is_compiled(task: MakeTask) -> None:
    folder = "translations/{}/LC_MESSAGES/messages.po"
    text = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\nmsgid "a"\nmsgstr "{}"\n'
    fuzzy = '\n#, fuzzy\nmsgid "b"\nmsgstr "no"\n'
    source = (
        PAGE
        + """
    from flask_babel import gettext
    Babel(app, locale_selector=lambda: request.args["l"])
    app.add_url_rule("/", view_func=lambda: gettext("a") + gettext("b"))
    """
    )
    catalogues = {folder.format(language): text.format(f"é-{language}") + fuzzy for language in ("en", "fr")}
    app = task(source, **catalogues)
    assert visit(app, {"l": "fr"}).text == "é-frb"
    assert visit(app, {"l": "en"}, connection=True).text == "é-enb"


def test_tables_and_languages_can_be_changed(task: MakeTask) -> None:
    app = task(
        PAGE
        + """
    class Config:
        LANGUAGES = ["en", "fr"]
    app.config.from_object(Config)
    known = Config.LANGUAGES
    users = other = {1: "a"}
    row = (1, 2)
    app.add_url_rule("/", view_func=lambda: f"{other} {known} {app.config['LANGUAGES']} {Config.LANGUAGES}")
    """
    )
    assert app.ask("refill", "users", {5: "b"}) is True
    assert app.ask("refill", "row", {5: "b"}) is False
    app.ask("set_languages", ["de"])
    assert visit(app).text == "{5: 'b'} ['de'] ['de'] ['de']"


def test_what_an_app_is(task: MakeTask) -> None:
    app = task(PAGE + "    app.config['A'] = 1\n")
    assert app.ask("is_flask_app") is True
    assert app.ask("is_known_to_babel") is False
    assert (app.ask("setting", "A"), app.ask("setting", "B")) == (1, None)
    assert task("app = dict\n").ask("is_known_to_babel") is False


def test_forged_answer_is_tampering(task: MakeTask) -> None:
    app = task(
        """
    import sys
    app = 1
    frame = sys._getframe()
    while "OPERATIONS" not in frame.f_globals:
        frame = frame.f_back
    answer = {"status": "200", "kind": "", "body": "", "texts": {}}
    frame.f_globals["OPERATIONS"]["visit"] = lambda *args: answer
    """
    )
    with pytest.raises(WorkerStopped) as stopped:
        visit(app)
    assert stopped.value.verdict is Verdict.TAMPERED


SHARED = """
    from flask import Flask, make_response, render_template_string, request
    app = Flask(__name__)
    seen, torn = {}, []

    @app.teardown_request
    def teardown(error):
        torn.append(1)

    @app.before_request
    def before():
        seen["a"] = request.args.get("a")

    @app.route("/")
    def index():
        count = request.cookies.get("count", "0") + "+"
        page = "<h1>{{ seen['a'] }}</h1><p>{{ count }}</p><p>{{ torn }}</p>"
        response = make_response(render_template_string(page, seen=seen, count=count, torn=len(torn)))
        response.set_cookie("count", count)
        return response
"""


def test_another_visitor_comes_between(task: MakeTask) -> None:
    app = task(SHARED)
    assert visit(app, {"a": "1"}, between=({"a": "2"}, None)).headings == ("2",)
    assert visit(app, {"a": "1"}).headings == ("1",)


def test_cookies_are_kept_where_that_is_wanted(task: MakeTask) -> None:
    app = task(SHARED)
    pages = [visit(app, cookies=cookies) for cookies in (True, True, False)]
    assert [page.paragraphs[0] for page in pages] == ["0+", "0++", "0+"]


def test_a_request_is_torn_down_once(task: MakeTask) -> None:
    app = task(SHARED)
    assert [visit(app).paragraphs[1] for _ in range(3)] == ["0", "1", "2"]


def test_no_time_passes_while_nothing_is_asked(task: MakeTask) -> None:
    """How long the judge takes between two questions shows on no clock, whatever threads sleep meanwhile."""
    app = task(
        "import threading\nimport time\n\n\ndef count():\n    while True:\n        time.sleep(1)\n\n\n"
        "threading.Thread(target=count, daemon=True).start()\n\n\ndef now():\n    return time.time()\n"
    )
    first = app.call("now")
    time.sleep(0.5)  # many times as long as threads are given to show that they are at rest
    assert 0 <= app.call("now") - first < 0.1
