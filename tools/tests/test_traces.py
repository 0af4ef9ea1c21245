"""The inspector of traces, tried on files that name one machine, somebody's home, or a registry."""

from tools.traces import inspect, own_paths

HOME = "home"


def found(tmp_path, name, text, paths=("/somewhere/of/ours/",)):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return list(inspect(tmp_path, paths))


def test_a_path_of_this_machine_is_found_with_its_line(tmp_path):
    assert found(tmp_path, "notes.md", "one\nsee /somewhere/of/ours/main\n") == [
        "notes.md:2: names a path of one machine"
    ]


def test_somebodys_home_is_found(tmp_path):
    assert found(tmp_path, "run.py", f'HERE = "/{HOME}/ada/fairline"\n') == ["run.py:1: names a path of one machine"]


def test_a_service_accounts_home_and_plain_folders_may_be_named(tmp_path):
    assert found(tmp_path, "page.md", "/home/fairline/ and /var/lib/fairline/ and /etc/fairline/\n") == []


def test_a_lock_that_names_a_registry_is_found(tmp_path):
    lines = found(tmp_path, "package-lock.json", '{"resolved": "https://registry.example/x.tgz"}')
    assert lines == ["package-lock.json: names a registry; make it again with `make lock`"]
    assert found(tmp_path, "requirements.lock", "--index-url https://registry.example\n")[-1].startswith(
        "requirements.lock"
    )


def test_a_lock_may_name_a_package_of_our_own(tmp_path):
    assert found(tmp_path, "package-lock.json", '{"resolved": "tools/client", "link": true}') == []


def test_folders_every_machine_has_are_not_taken_for_ours(tmp_path):
    home = tmp_path / "ada"
    assert own_paths(tmp_path / "tree" / "main", home) == (
        f"{tmp_path}/tree/main/",
        f"{tmp_path}/tree/",
        f"{home}/",
    )
