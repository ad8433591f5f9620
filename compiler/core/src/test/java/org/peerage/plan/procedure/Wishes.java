package org.peerage.plan.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Every pair of clusters up to a size; those that differ in names alone count once. */
public final class Wishes {

  private Wishes() {}

  /** Every list and primary up to six peers before and after, all alive; newcomers are alike. */
  public static void upToSix(Consumer<Wish> each) {
    pairs(6, 1, false, each);
  }

  /**
   * Every list and primary up to a size, where who is in both lists may also have another address
   * or be another unit at the same address, with every set of dead units.
   */
  public static void withTrouble(int most, Consumer<Wish> each) {
    pairs(most, 3, true, each);
  }

  private static void pairs(int most, int forms, boolean deaths, Consumer<Wish> each) {
    for (int size = 1; size <= most; size++) {
      var old = new ArrayList<Seat>();
      for (int i = 0; i < size; i++) {
        old.add(new Seat(i, i));
      }
      for (int after = 1; after <= most; after++) {
        lists(old, after, forms, new ArrayList<>(), wanted -> roles(old, wanted, deaths, each));
      }
    }
  }

  private static void roles(
      List<Seat> old, List<Seat> wanted, boolean deaths, Consumer<Wish> each) {
    int sets = deaths ? 1 << old.size() : 1;
    for (int primary = 0; primary < old.size(); primary++) {
      for (Seat next : wanted) {
        for (int dead = 0; dead < sets; dead++) {
          each.accept(new Wish(old, primary, dead, wanted, next.unit(), false));
        }
      }
    }
  }

  /** Moved units stand at 6 and up; replacements are numbered from 6, newcomers from 12. */
  private static void lists(
      List<Seat> old, int size, int forms, List<Seat> begun, Consumer<List<Seat>> each) {
    if (begun.size() == size) {
      each.accept(begun);
      return;
    }
    int used = 0;
    int newcomers = 0;
    for (Seat seat : begun) {
      used |= seat.unit() < 6 ? 1 << seat.unit() : seat.unit() < 12 ? 1 << seat.unit() - 6 : 0;
      newcomers += seat.unit() >= 12 ? 1 : 0;
    }
    for (Seat seat : old) {
      if ((used & 1 << seat.unit()) == 0) {
        for (int form = 0; form < forms; form++) {
          begun.add(
              switch (form) {
                case 0 -> seat;
                case 1 -> new Seat(seat.unit(), seat.address() + 6);
                default -> new Seat(seat.unit() + 6, seat.address());
              });
          lists(old, size, forms, begun, each);
          begun.remove(begun.size() - 1);
        }
      }
    }
    begun.add(new Seat(12 + newcomers, 100 + newcomers));
    lists(old, size, forms, begun, each);
    begun.remove(begun.size() - 1);
  }
}
