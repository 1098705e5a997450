"""The features are read as they stand in the files: rules, tags, tables and examples in their places."""

from pathlib import Path

from application.scenarios import agreed_features, agreed_statements, features_in, proven_by

FEATURE = """@S1.1
Feature: A feature
  In order to know
  As a reader

  Background:
    Given a day

  Rule: First rule

    @S1.2
    Scenario Outline: Rows
      When <who> does it
        | a | b |

      Examples:
        | who |
        | one |

  Rule: Second rule

    @http
    Scenario: Plain
      Then it is so
"""


def test_a_feature_is_read_with_its_rules_tables_and_statements(tmp_path: Path) -> None:
    (tmp_path / "some").mkdir()
    (tmp_path / "some" / "feature.feature").write_text(FEATURE, encoding="utf-8")

    (feature,) = features_in(tmp_path)

    rows, plain = feature.scenarios
    assert (feature.theme, feature.name, feature.language) == ("some", "some/feature", "en")
    assert feature.purpose == ("In order to know", "As a reader")
    assert [step.text for step in feature.background] == ["a day"]
    assert [rule.title for rule in feature.rules] == ["First rule", "Second rule"]
    assert (rows.statements, plain.statements) == (("S1.1", "S1.2"), ("S1.1",))
    assert rows.steps[0].rows == (("a", "b"),)
    assert (rows.examples[0].heads, rows.examples[0].rows) == (("who",), (("one",),))


def test_every_statement_in_the_register_is_proven_and_every_tag_stands_in_it() -> None:
    tagged, registered = set(proven_by(agreed_features())), {one.label for one in agreed_statements()}

    assert tagged == registered
