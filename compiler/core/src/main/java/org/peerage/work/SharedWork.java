package org.peerage.work;

import java.util.concurrent.ForkJoinPool;

/**
 * The parts of some work, done by this thread and others, each taking the next part that nobody
 * has. What comes of them is taken by this thread alone, in the order of the parts.
 *
 * <p>What a part throws is thrown by {@link #finish} as it is, and of several the first: as if one
 * thread had done it all. Parts run at the same time and must share nothing that changes.
 *
 * @param <R> what comes of a part: never null, never a Throwable
 * @param <X> what a part may throw
 */
public abstract class SharedWork<R, X extends Exception> implements Runnable {

  /**
   * Clusters, zones or the like of one part: enough that to hand it out takes no time beside it.
   */
  public static final int PART = 64;

  /** Fewer of them than this are done before a second thread has begun. */
  public static final int WORTH_SHARING = 16 * PART;

  /** More threads than this wait for memory most of the time. */
  private static final int MOST_OTHERS = 7;

  private final int parts;
  private final int ahead;
  private final Object[] done;
  private int begun;
  private int taken;

  /**
   * Work in parts.
   *
   * @param parts how many there are
   * @param ahead how many may be begun and not yet taken, at least one: so many results are held
   */
  protected SharedWork(int parts, int ahead) {
    this.parts = parts;
    this.ahead = ahead;
    this.done = new Object[parts];
  }

  /** Does one part; by any thread. */
  protected abstract R part(int index) throws X;

  /** Takes what came of the next part. */
  protected abstract void take(R result) throws X;

  /** Has one other thread begin. */
  public final void start() {
    var other = new Thread(this, "work");
    other.setDaemon(true);
    other.start();
  }

  /** Has as many other threads begin as there are processors for them. */
  public final void startAll() {
    int others = Math.max(1, Math.min(MOST_OTHERS, ForkJoinPool.getCommonPoolParallelism()));
    for (int i = 0; i < others; i++) {
      start();
    }
  }

  /** Does what nobody else has begun, and takes everything; once that is done, nothing. */
  public final void finish() throws X {
    try {
      for (int next = taken; next < parts; next++) {
        for (int free = free(next); free < parts; free = free(next)) {
          work(free);
        }
        take(result(next));
      }
    } finally {
      stop();
    }
  }

  /** Does what nobody else has begun until a part is done, whoever does it. */
  public final void help(int wanted) {
    for (int free = free(wanted); free < parts; free = free(wanted)) {
      work(free);
    }
    await(wanted);
  }

  private synchronized void await(int wanted) {
    while (taken <= wanted && done[wanted] == null) {
      pause();
    }
  }

  /** What another thread does. */
  @Override
  public final void run() {
    for (int free = free(parts); free < parts; free = free(parts)) {
      work(free);
    }
  }

  /**
   * The next part nobody has, waited for if there is room for none; the number of parts where there
   * is nothing left to do.
   *
   * @param wanted the part to be taken next, once it is done there is nothing to wait for; the
   *     number of parts for whoever takes none
   */
  private synchronized int free(int wanted) {
    while (begun < parts && (wanted == parts || done[wanted] == null)) {
      if (begun < taken + ahead) {
        return begun++;
      }
      pause();
    }
    return parts;
  }

  private void work(int index) {
    Object result;
    try {
      result = part(index);
    } catch (Throwable thrown) {
      // Kept for whoever finishes: there it is thrown as it is.
      result = thrown;
    }
    synchronized (this) {
      done[index] = result;
      notifyAll();
    }
  }

  @SuppressWarnings("unchecked") // only results of parts stand there, and what parts may throw
  private synchronized R result(int index) throws X {
    while (done[index] == null) {
      pause();
    }
    Object result = done[index];
    done[index] = null;
    taken = index + 1;
    notifyAll();
    if (result instanceof Error error) {
      throw error;
    }
    if (result instanceof Exception thrown) {
      throw (X) thrown;
    }
    return (R) result;
  }

  private synchronized void stop() {
    begun = parts;
    notifyAll();
  }

  private void pause() {
    try {
      wait();
    } catch (InterruptedException nobodyKnowsTheseThreads) {
      throw new IllegalStateException(nobodyKnowsTheseThreads);
    }
  }
}
