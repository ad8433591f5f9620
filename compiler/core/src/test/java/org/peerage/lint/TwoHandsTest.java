package org.peerage.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Whoever looks at which part: what is found comes in order, what is thrown comes out as it is. */
class TwoHandsTest {

  @Test
  void whatIsFoundComesInTheOrderOfTheParts() {
    var expected = new ArrayList<Sweep.Found>();
    var parts = new ArrayList<Sweep.Part>();
    for (int i = 0; i < 200; i++) {
      var one = new Sweep.Found(null, null);
      expected.add(one);
      parts.add(found -> found.add(one));
    }
    List<Sweep.Found> found = new TwoHands(parts).look();
    assertEquals(expected.size(), found.size());
    for (int i = 0; i < found.size(); i++) {
      assertSame(expected.get(i), found.get(i));
    }
  }

  /** The first part ends only when another thread has thrown. */
  @Test
  void whatEitherThreadThrowsComesOutAsItIs() {
    for (Throwable fault : List.of(new OutOfMemoryError("heap"), new ArithmeticException("zero"))) {
      var throwing = new CountDownLatch(1);
      List<Sweep.Part> parts =
          List.of(
              found -> await(throwing),
              found -> {
                throwing.countDown();
                if (fault instanceof Error error) {
                  throw error;
                }
                throw (RuntimeException) fault;
              });
      assertSame(fault, assertThrows(Throwable.class, () -> new TwoHands(parts).look()));
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS), "two threads take parts");
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
