package org.peerage.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whoever does which part: results come in order, what is thrown comes out as it is. */
class SharedWorkTest {

  @Test
  void resultsAreTakenInTheOrderOfTheParts() throws IOException {
    for (int ahead : List.of(1, 3, 500)) {
      var numbers = new Numbers(500, ahead);
      numbers.startAll();
      numbers.finish();
      assertEquals(500, numbers.taken.size());
      for (int i = 0; i < 500; i++) {
        assertEquals(i, numbers.taken.get(i));
      }
      assertTrue(numbers.mostOpen.get() <= ahead + 1, numbers.mostOpen + " open, not " + ahead);
    }
  }

  @Test
  void oneThreadIsEnough() throws IOException {
    var numbers = new Numbers(5, 2);
    numbers.finish();
    assertEquals(List.of(0, 1, 2, 3, 4), numbers.taken);
  }

  @Test
  void noPartsAreNoWork() throws IOException {
    var numbers = new Numbers(0, 1);
    numbers.start();
    numbers.finish();
    assertEquals(List.of(), numbers.taken);
  }

  @Test
  void helpEndsWithThePartThatIsWanted() throws IOException {
    var alone = new Numbers(3, 3);
    alone.help(1);
    assertEquals(2, alone.mostOpen.get());
    alone.finish();
    assertEquals(List.of(0, 1, 2), alone.taken);
    alone.help(1);
  }

  /** The wanted part is another thread's, and ends only when the one behind it is done. */
  @Test
  void helpDoesWhatIsLeftWhileAnotherThreadHasThePart() throws IOException {
    var begun = new CountDownLatch(1);
    var helped = new CountDownLatch(1);
    var work =
        new Numbers(2, 2) {
          @Override
          protected Integer part(int index) {
            if (index == 0) {
              begun.countDown();
              await(helped);
            } else {
              helped.countDown();
            }
            return index;
          }
        };
    work.start();
    await(begun);
    work.help(0);
    work.finish();
    assertEquals(List.of(0, 1), work.taken);
  }

  /** The first part ends only when another thread has begun the second, which throws. */
  @Test
  void whatEitherThreadThrowsComesOutAsItIs() {
    for (Throwable fault :
        List.of(
            new OutOfMemoryError("heap"),
            new ArithmeticException("zero"),
            new IOException("unreadable"))) {
      var throwing = new CountDownLatch(1);
      var work =
          new Numbers(2, 2) {
            @Override
            protected Integer part(int index) throws IOException {
              if (index == 0) {
                await(throwing);
                return index;
              }
              throwing.countDown();
              return thrown(fault);
            }
          };
      work.start();
      assertSame(fault, assertThrows(Throwable.class, work::finish));
    }
  }

  /** As if one thread had done it all, whichever of two faults came first. */
  @Test
  void ofSeveralFaultsThatOfTheFirstPartIsThrown() {
    var second = new CountDownLatch(1);
    var work =
        new Numbers(2, 2) {
          @Override
          protected Integer part(int index) {
            if (index == 0) {
              await(second);
            } else {
              second.countDown();
            }
            throw new IllegalStateException("part " + index);
          }
        };
    work.start();
    assertEquals("part 0", assertThrows(IllegalStateException.class, work::finish).getMessage());
  }

  @Test
  void nobodyGoesOnWhenATakerFails() throws InterruptedException {
    var begun = new AtomicInteger();
    Set<Thread> threads = ConcurrentHashMap.newKeySet();
    var work =
        new Numbers(1_000, 4) {
          @Override
          protected Integer part(int index) {
            begun.incrementAndGet();
            threads.add(Thread.currentThread());
            return index;
          }

          @Override
          protected void take(Integer result) {
            throw new IllegalStateException("full");
          }
        };
    work.start();
    assertThrows(IllegalStateException.class, work::finish);
    threads.remove(Thread.currentThread());
    for (Thread other : threads) {
      other.join(30_000);
      assertEquals(Thread.State.TERMINATED, other.getState());
    }
    assertTrue(begun.get() <= 5, begun.get() + " parts were begun");
  }

  private static Integer thrown(Throwable fault) throws IOException {
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault instanceof RuntimeException exception) {
      throw exception;
    }
    throw (IOException) fault;
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(30, TimeUnit.SECONDS), "two threads take parts");
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  /** Each part is its own number. */
  private static class Numbers extends SharedWork<Integer, IOException> {

    final List<Integer> taken = new ArrayList<>();
    final AtomicInteger mostOpen = new AtomicInteger();
    private final AtomicInteger open = new AtomicInteger();

    Numbers(int parts, int ahead) {
      super(parts, ahead);
    }

    @Override
    protected Integer part(int index) throws IOException {
      mostOpen.accumulateAndGet(open.incrementAndGet(), Math::max);
      return index;
    }

    /** Another part may begin as soon as one is handed over, before this counts it. */
    @Override
    protected void take(Integer result) {
      open.decrementAndGet();
      taken.add(result);
    }
  }
}
