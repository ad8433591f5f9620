package org.peerage.dns.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peerage.dns.RecordData;
import org.peerage.dns.SerialNumber;
import org.peerage.dns.SerialPolicy;
import org.peerage.dns.Soa;
import org.peerage.value.DomainName;
import org.peerage.value.IpAddress;
import org.peerage.value.View;

/** What differs between two states, and when each part may be made (plan-proof.md section 8). */
class ZoneChangeTest {

  @Test
  void aSetThatAnswersTheSameIsNoChange() {
    var change = change("a 60 1 2", "A 60 2 1");
    assertEquals(List.of(), change.sets());
  }

  @Test
  void whatComesAndWhatGoesIsToldRecordByRecord() {
    var change = change("a 3600 1 2; b 60 3", "a 3600 2 4; c 60 5");
    assertEquals("a: -1 +4; b: -3; c: +5", shown(change));
    assertEquals(2, change.added());
    assertEquals(2, change.removed());
    assertEquals(3, change.recordsBefore());
  }

  @Test
  void aTtlAloneIsAChange() {
    var change = change("a 3600 1", "a 60 1");
    assertEquals("a:", shown(change));
    assertTrue(change.sets().get(0).changesTtl());
    assertEquals(List.of(), change.leadDown());
  }

  @Test
  void whatIsReplacedAsAWholeIsLoweredFirst() {
    var change = change("a 3600 1; b 86400 2 3; c 60 4; d 7200 5", "a 3600 9; b 86400 2; c 60 8");
    assertEquals("a:; d:", shown(Stage.LOWER.of(change)));
    assertEquals("a 60, d 60", ttls(Stage.LOWER.of(change)));
    assertEquals("a: -1 +9; b: -3; c: -4 +8; d: -5", shown(Stage.SWITCH.of(change)));
    assertEquals("a 60, b 86400, c 60", ttls(Stage.SWITCH.of(change)));
    assertEquals("a 3600", ttls(Stage.RESTORE.of(change)));
    assertEquals(new Waits(true, 7200, 86_400, false), Waits.of(List.of(change)));
  }

  /** A new record may have been asked for in vain before (RFC 2308 section 5). */
  @Test
  void whatIsNewIsSeenWhenTheNegativeAnswerHasEnded() {
    var before = Optional.of(zone("a 3600 1", Optional.of(300)));
    var after = Optional.of(zone("a 3600 1; b 3600 2", Optional.of(300)));
    assertEquals(
        new Waits(false, 0, 300, false), Waits.of(List.of(ZoneChange.between(before, after))));
    assertEquals(
        new Waits(false, 0, 0, true), Waits.of(List.of(change("a 3600 1", "a 3600 1; b 3600 2"))));
  }

  /** Three stages one after the other come to the same as the change at once. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void stagesLeadToTheEnd(long seed) {
    var random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      ZoneContent before = zone(random);
      ZoneContent after = zone(random);
      var change = ZoneChange.between(Optional.of(before), Optional.of(after));
      ZoneContent state = before;
      for (Stage stage : List.of(Stage.LOWER, Stage.SWITCH, Stage.RESTORE)) {
        state = applied(stage.of(change), state);
      }
      assertTrue(state.answersLike(after), () -> before + " to " + after);
      assertTrue(applied(Stage.WHOLE.of(change), before).answersLike(after));
    }
  }

  @Test
  void theSerialIsNoRecordThatDiffers() {
    ZoneContent one = zone("a 60 1", Optional.of(300));
    var soa = one.head().orElseThrow().soa();
    var later =
        new Soa(
            soa.mname(),
            soa.rname(),
            new SerialPolicy.Fixed(new SerialNumber(7)),
            soa.refresh(),
            soa.retry(),
            soa.expire(),
            soa.minimum());
    var other =
        new ZoneContent(
            one.origin(),
            one.title(),
            one.view(),
            Optional.of(new ZoneContent.Head(later, 3600)),
            one.sets());
    assertTrue(one.answersLike(other));
    assertFalse(one.answersLike(zone("a 60 1", Optional.of(301))));
    assertFalse(one.answersLike(zone("a 60 1", Optional.empty())));
    assertFalse(one.answersLike(zone("a 61 1", Optional.of(300))));
    assertFalse(one.answersLike(zone("a 60 2", Optional.of(300))));
    assertFalse(one.answersLike(zone("a 60 1; b 60 1", Optional.of(300))));
  }

  @Test
  void theGuardCountsRecordsThatGo() {
    String ten = "a 60 1 2 3 4 5 6 7 8 9 10";
    assertFalse(MostDeleted.USUAL.isExceeded(change(ten, "a 60 4 5 6 7 8 9 10")));
    assertTrue(MostDeleted.USUAL.isExceeded(change(ten, "a 60 5 6 7 8 9 10")));
    assertFalse(MostDeleted.USUAL.isExceeded(change("a 60 1 2 3 4 5 6 7 8 9", "b 60 1")));
    assertFalse(MostDeleted.USUAL.isExceeded(change(ten, "a 60 11 12 13 14 15 16 17 18 19 20")));
    assertTrue(new MostDeleted(0, false).isExceeded(change("a 60 1 2", "a 60 1")));
    assertFalse(new MostDeleted(1, false).isExceeded(change("a 60 1 2", "a 60 1")));
    assertTrue(new MostDeleted(99, true).isExceeded(change(ten, "b 60 1")));
    assertFalse(new MostDeleted(100, true).isExceeded(change(ten, "b 60 1")));
  }

  private static ZoneContent applied(ZoneChange change, ZoneContent to) {
    var sets = new ArrayList<>(to.sets());
    for (SetChange set : change.sets()) {
      Optional<RrSet> found =
          sets.stream().filter(one -> one.owner().equals(set.owner())).findFirst();
      assertEquals(set.before().isPresent(), found.isPresent());
      found.ifPresent(
          one -> {
            assertTrue(one.answersLike(set.before().orElseThrow()), () -> one + " / " + set);
            sets.remove(one);
          });
      set.after().ifPresent(sets::add);
    }
    return new ZoneContent(to.origin(), to.title(), to.view(), to.head(), sets);
  }

  private static ZoneChange change(String before, String after) {
    return ZoneChange.between(
        Optional.of(zone(before, Optional.empty())), Optional.of(zone(after, Optional.empty())));
  }

  private static ZoneContent zone(Random random) {
    var sets = new ArrayList<String>();
    for (String owner : List.of("a", "b", "c", "d")) {
      if (random.nextInt(3) > 0) {
        sets.add(
            owner
                + " "
                + List.of(30, 60, 3600, 86_400).get(random.nextInt(4))
                + " "
                + random
                    .ints(1 + random.nextInt(3), 1, 5)
                    .mapToObj(Integer::toString)
                    .collect(Collectors.joining(" ")));
      }
    }
    return zone(String.join("; ", sets), Optional.empty());
  }

  /** Sets of addresses: {@code owner ttl number number; …}. */
  private static ZoneContent zone(String text, Optional<Integer> minimum) {
    var sets = new ArrayList<RrSet>();
    for (String set : text.isEmpty() ? new String[0] : text.split("; ")) {
      String[] words = set.split(" ");
      var data = new ArrayList<RecordData>();
      for (String number : Arrays.asList(words).subList(2, words.length)) {
        data.add(new RecordData.A(IpAddress.of("192.0.2." + number)));
      }
      sets.add(
          new RrSet(
              DomainName.of(words[0] + ".example.com"), "A", Integer.parseInt(words[1]), data, ""));
    }
    DomainName origin = DomainName.of("example.com");
    Optional<ZoneContent.Head> head =
        minimum.map(
            seconds ->
                new ZoneContent.Head(
                    new Soa(
                        origin,
                        origin,
                        new SerialPolicy.Fixed(new SerialNumber(1)),
                        1,
                        2,
                        3,
                        seconds),
                    3600));
    return new ZoneContent(origin, "example.com", View.INTERNAL, head, sets);
  }

  private static String shown(ZoneChange change) {
    return change.sets().stream()
        .map(set -> label(set) + ":" + numbers(" -", set.removed()) + numbers(" +", set.added()))
        .collect(Collectors.joining("; "));
  }

  private static String ttls(ZoneChange change) {
    return change.sets().stream()
        .filter(set -> set.after().isPresent())
        .map(set -> label(set) + " " + set.after().get().ttl())
        .collect(Collectors.joining(", "));
  }

  private static String label(SetChange set) {
    return set.owner().labels()[0];
  }

  private static String numbers(String sign, List<RecordData> data) {
    return data.stream()
        .map(one -> ((RecordData.A) one).address().toString())
        .map(address -> sign + address.substring(address.lastIndexOf('.') + 1))
        .collect(Collectors.joining());
  }
}
