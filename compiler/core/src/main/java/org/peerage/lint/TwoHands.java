package org.peerage.lint;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The parts of a small estate, looked at by this thread and one more, each taking the next part
 * that nobody has. What a short run costs is mostly the first use of each class, and two come
 * through that in less time than one; a pool of threads would cost more than it brings.
 */
final class TwoHands implements Runnable {

  private final List<Sweep.Part> parts;
  private final List<List<Sweep.Found>> found = new ArrayList<>();
  private final AtomicInteger next = new AtomicInteger();
  private Throwable fault;

  TwoHands(List<Sweep.Part> parts) {
    this.parts = parts;
    for (int i = 0; i < parts.size(); i++) {
      found.add(new ArrayList<>(0));
    }
  }

  /** What is found, in the order of the parts; what either thread throws is thrown as it is. */
  List<Sweep.Found> look() {
    var other = new Thread(this, "rules");
    other.setDaemon(true);
    other.start();
    take();
    try {
      other.join();
    } catch (InterruptedException nobodyKnowsThisThread) {
      throw new IllegalStateException(nobodyKnowsThisThread);
    }
    if (fault instanceof Error error) {
      throw error;
    }
    if (fault instanceof RuntimeException thrown) {
      throw thrown;
    }
    var all = new ArrayList<Sweep.Found>();
    for (List<Sweep.Found> ofPart : found) {
      all.addAll(ofPart);
    }
    return all;
  }

  @Override
  public void run() {
    try {
      take();
    } catch (RuntimeException | Error thrown) {
      fault = thrown;
    }
  }

  private void take() {
    for (int i = next.getAndIncrement(); i < parts.size(); i = next.getAndIncrement()) {
      parts.get(i).look(found.get(i));
    }
  }
}
