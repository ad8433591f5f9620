package org.peerage.plan.procedure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.peerage.plan.procedure.Decomposition.Reason;

/** Level 2 of plan-proof.md section 10: what is planned and what is refused, pair by pair. */
class DecompositionTest {

  @Test
  void everyPairUpToSixPeersIsPlannedOrRefusedForItsOrder() {
    var planned = new AtomicInteger();
    var most = new AtomicInteger();
    Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    Wishes.upToSix(
        wish -> {
          Decomposition split = Decomposition.of(wish);
          count(split, planned, refused);
          most.accumulateAndGet(split.tasks().size(), Math::max);
        });
    System.out.println(
        "pairs up to six peers: " + planned + " planned, at most " + most + " runs; " + refused);
    assertEquals(11_526, planned.get());
    assertEquals(14, most.get());
    assertEquals(Map.of(Reason.ORDER_UNREACHABLE, 840_276), refused);
  }

  @Test
  void everyPairUpToFourPeersWithTroubleIsPlannedOrRefused() {
    var planned = new AtomicInteger();
    Map<Reason, Integer> refused = new EnumMap<>(Reason.class);
    Wishes.withTrouble(4, wish -> count(Decomposition.of(wish), planned, refused));
    System.out.println("pairs up to four peers with trouble: " + planned + "; " + refused);
    assertEquals(548_735, planned.get());
    assertEquals(
        Map.of(
            Reason.DEAD_PEER_STAYS, 715_176,
            Reason.ORDER_UNREACHABLE, 358_837,
            Reason.NOBODY_ALIVE, 35_172,
            Reason.LAST_PEER_CHANGES_IN_PLACE, 26_024),
        refused);
  }

  private static void count(
      Decomposition split, AtomicInteger planned, Map<Reason, Integer> refused) {
    if (split.refusal().isPresent()) {
      refused.merge(split.refusal().get(), 1, Integer::sum);
    } else {
      planned.incrementAndGet();
    }
  }
}
