"""The inspectors of pages: settings in step with the code, and links that lead somewhere."""

from fairline.kit.settings import SETTINGS, Setting
from tools import links, settings_page


def test_every_setting_has_its_row_and_an_empty_default_shows_nothing():
    setting = Setting("port", "PORT", "number", "", "Port to listen on.")
    assert settings_page.page([setting]).endswith("| `port` | `PORT` | number |  | Port to listen on. |\n")


def test_a_page_that_fell_behind_is_found(tmp_path):
    page = tmp_path / "settings.md"
    assert len(list(settings_page.inspect(page))) == 1
    page.write_text(settings_page.page(SETTINGS), encoding="utf-8")
    assert list(settings_page.inspect(page)) == []
    page.write_text(settings_page.page(SETTINGS[1:]), encoding="utf-8")
    assert len(list(settings_page.inspect(page))) == 1


def test_a_link_to_nowhere_is_found_and_the_web_is_not_asked(tmp_path):
    (tmp_path / "ARCHITECTURE.md").write_text("")
    (tmp_path / "README.md").write_text(
        "[a](ARCHITECTURE.md#ring) [b](docs/none.md) [c](https://example.org/none) [d](#here)\n```\n[e](none)\n```\n"
    )
    assert list(links.inspect(tmp_path)) == ["README.md links to docs/none.md, which does not exist"]


def test_a_path_on_the_map_that_does_not_exist_is_found(tmp_path):
    (tmp_path / "fairline" / "gate").mkdir(parents=True)
    (tmp_path / "ARCHITECTURE.md").write_text("`gate/` and `gate/acts.py` and `make run` and `fairline/gate/`\n")
    assert list(links.inspect(tmp_path)) == ["ARCHITECTURE.md names gate/acts.py, which does not exist"]
