package org.peerage.cli.known;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings are known, and how many known ones are gone. */
class KnownFindingsTest {

  private static final FindingKey TWO = key("no-primary", "edge", "cluster edge has 2 peers");
  private static final FindingKey THREE = key("no-primary", "edge", "cluster edge has 3 peers");

  @Test
  void aFindingIsKnownAsOftenAsItWas() {
    var known = new KnownFindings(List.of(TWO, TWO));
    assertMatch(known.match(List.of(TWO, TWO, TWO)), 0, 0, 1);
    assertMatch(known.match(List.of(TWO)), 1, 0);
  }

  @Test
  void anotherMessageIsAnotherFindingUnlessItMayBeReworded() {
    var known = new KnownFindings(List.of(TWO));
    assertMatch(known.match(List.of(THREE)), 1);
    assertMatch(known.matchReworded(List.of(THREE)), 0, 0);
  }

  @Test
  void theKnownMessageComesFirst() {
    var known = new KnownFindings(List.of(TWO));
    assertMatch(known.matchReworded(List.of(THREE, TWO)), 0, 1);
  }

  @Test
  void noMoreAreKnownThanThereWere() {
    var known = new KnownFindings(List.of(TWO));
    assertMatch(known.matchReworded(List.of(THREE, THREE)), 0, 0);
    assertMatch(known.matchReworded(List.of()), 1);
  }

  @Test
  void anotherSubjectAndAnotherRuleAreNew() {
    var known = new KnownFindings(List.of(TWO));
    assertMatch(known.matchReworded(List.of(key("no-primary", "core", TWO.message()))), 1);
    assertMatch(known.matchReworded(List.of(key("h323-off", "edge", TWO.message()))), 1);
  }

  @Test
  void withoutASubjectOnlyTheMessageTells() {
    var known = new KnownFindings(List.of(key("bad-value", "", "`x` is no port")));
    assertMatch(known.matchReworded(List.of(key("bad-value", "", "`y` is no port"))), 1);
  }

  private static FindingKey key(String rule, String subject, String message) {
    return new FindingKey(rule, subject, message, "");
  }

  private static void assertMatch(KnownFindings.Match match, int gone, int... known) {
    var expected = new BitSet();
    for (int index : known) {
      expected.set(index);
    }
    assertEquals(new KnownFindings.Match(expected, gone), match);
  }
}
