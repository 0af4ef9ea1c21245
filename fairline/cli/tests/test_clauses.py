"""`fairline clauses` tells where every clause stands: a table for people, one object for programs."""

import json

import pytest

from fairline.agreements import clauses as register
from fairline.cli import main


def said(capsys, monkeypatch, *words, language="en"):
    monkeypatch.setenv("LANG", language)
    with pytest.raises(SystemExit) as ended:
        main(["clauses", *words])
    assert ended.value.code == 0
    return capsys.readouterr().out


def test_programs_get_every_clause_with_the_coverage(capsys, monkeypatch):
    told = json.loads(said(capsys, monkeypatch, "--json"))
    assert set(told) == {"coverage", "clauses"}
    assert {one["id"] for one in told["clauses"]} == set(register())
    assert told["coverage"]["all"]["all"] == 572
    kept = [one for one in told["clauses"] if one["state"] == "kept"]
    assert len(kept) == told["coverage"]["all"]["kept"]
    assert all(one["kept_by"] and one["proved_by"] for one in kept)
    wanted = {"id", "source", "where", "area", "tier", "bound", "kind", "state", "kept_by", "proved_by"}
    assert all(wanted | {"missing", "waits_for", "why"} <= set(one) for one in told["clauses"])


def test_people_get_a_line_a_clause_and_the_counts(capsys, monkeypatch):
    table = said(capsys, monkeypatch, "--tier", "1", "--area", "security", "--state", "kept")
    assert "TDP19-AUDIT-LOG" in table
    assert "TDP18-PASSWORD" not in table
    assert "Security" in table
    french = said(capsys, monkeypatch, "--area", "security", language="fr_CH.UTF-8")
    assert "Sécurité" in french
    assert "Tenue en partie" in french


def test_an_area_there_is_not_has_no_clauses(capsys, monkeypatch):
    assert json.loads(said(capsys, monkeypatch, "--json", "--area", "nothing"))["clauses"] == []
    assert said(capsys, monkeypatch, "--area", "nothing").strip()
