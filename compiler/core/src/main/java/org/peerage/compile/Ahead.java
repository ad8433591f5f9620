package org.peerage.compile;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.RecursiveTask;
import org.peerage.diagnostic.Outcome;
import org.peerage.parse.Parser;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;

/**
 * Parses the files of a great estate on a second thread, a few ahead of the one that is resolved.
 * Files are read and handed out on the thread that asks, in their order.
 */
final class Ahead {

  /** Fewer files are parsed before a second thread has begun. */
  static final int WORTH_SHARING = 256;

  /** Files of one turn: as many as are worth a switch of threads, and no more trees than that. */
  private static final int TURN = 4;

  /** Turns that wait or run: one for each of two threads. */
  private static final int OPEN = 2;

  private final ProjectFiles files;
  private final List<String> paths;
  private final Deque<Turn> open = new ArrayDeque<>();
  private int read;

  Ahead(ProjectFiles files) {
    this.files = files;
    this.paths = files.paths();
  }

  /**
   * The next files, each with its tree; none when there are no more.
   *
   * @throws IOException when a file cannot be read
   */
  Turn next() throws IOException {
    while (open.size() < OPEN && read < paths.size()) {
      Turn turn = turn();
      turn.fork();
      open.add(turn);
    }
    if (open.isEmpty()) {
      return new Turn(List.of());
    }
    Turn next = open.remove();
    // While the other thread is at the first turn, this one need not wait.
    if (!next.isDone() && !open.isEmpty() && open.peek().tryUnfork()) {
      open.peek().invoke();
    }
    next.join();
    return next;
  }

  private Turn turn() throws IOException {
    var texts = new ArrayList<SourceText>(TURN);
    while (texts.size() < TURN && read < paths.size()) {
      texts.add(Compilation.read(files, paths.get(read++)));
    }
    return new Turn(texts);
  }

  /** A few files. */
  static final class Turn extends RecursiveTask<List<Outcome<SyntaxFile>>> {

    private static final long serialVersionUID = 1L;

    private final transient List<SourceText> texts;

    Turn(List<SourceText> texts) {
      this.texts = texts;
    }

    List<SourceText> texts() {
      return texts;
    }

    @Override
    protected List<Outcome<SyntaxFile>> compute() {
      var parsed = new ArrayList<Outcome<SyntaxFile>>(texts.size());
      for (SourceText text : texts) {
        parsed.add(Parser.parse(text));
      }
      return parsed;
    }
  }
}
