"""The glossary's inspector, tried on code that says the wrong words and on code that does not."""

from tools.glossary import Glossary, Pardon, inspect, judge, read, unwelcome, words
from tools.identifiers import Name, python_names, typescript_names

BOOK = Glossary(
    {"task": "work", "ai_agent": "assistant", "session": "interaction"},
    (Pardon("*session*", ("fairline/security/*",), "a signed-in one"),),
)

CODE = """
from library import task_runner
class AgentTask:
    task_id: str = ""
def offer(work, ai_agent): ...
@post("/v1/tasks/{id}", status=201)
async def start(): ...
MADE = "CREATE TABLE IF NOT EXISTS session_notes (id text)"
calls = Table("task_calls", METADATA)
work.task = task_runner()
"""


def said(code: str, where: str = "fairline/routing/offers.py") -> list[str]:
    return [line.split("'")[1] for line in judge(python_names(code), where, BOOK)]


def test_a_name_is_taken_apart_where_its_words_meet():
    assert words("AgentTaskList") == ["agent", "task", "list"]
    assert words("HTTPSession_id") == ["http", "session", "id"]


def test_names_we_give_are_looked_at_and_names_we_only_use_are_not():
    assert said(CODE) == ["AgentTask", "task_id", "ai_agent", "/v1/tasks/{id}", "session_notes", "task_calls", "task"]


def test_a_plural_is_the_same_word():
    assert list(unwelcome("open_tasks", BOOK)) == ["task"]


def test_a_pair_of_words_is_found_only_together():
    assert list(unwelcome("aiAgent", BOOK)) == ["ai_agent"]
    assert list(unwelcome("ai_for_agent", BOOK)) == []


def test_a_pardon_holds_only_where_it_says():
    assert said("open_session = 1", "fairline/security/sign_in.py") == []
    assert said("open_session = 1", "fairline/routing/offers.py") == ["open_session"]


def test_a_finding_says_where_and_what_to_say_instead():
    (line,) = judge([Name("task", 7)], "fairline/crm/model.py", BOOK)
    assert line == "fairline/crm/model.py:7: 'task' says 'task'; here we say work"


def test_typescript_names_are_found_behind_their_keyword():
    code = "export const openTask = 1;\nfunction run() {}\nconst { task } = library;\ninterface TaskRow {}"
    assert [name.text for name in typescript_names(code)] == ["openTask", "run", "TaskRow"]


def test_the_book_gives_a_reason_for_every_pardon():
    assert all(pardon.because for pardon in read().pardons)
    assert all(word == word.lower() and other for word, other in read().instead.items())


def test_a_whole_tree_is_searched(tmp_path):
    (tmp_path / "fairline").mkdir()
    (tmp_path / "fairline" / "tickets.py").write_text("open = 1\n")
    assert list(inspect(tmp_path)) == ["fairline/tickets.py:1: 'tickets' says 'ticket'; here we say conversation"]
