package org.peerage.compile;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.peerage.diagnostic.Outcome;
import org.peerage.parse.Parser;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;
import org.peerage.work.SharedWork;

/**
 * Reads and parses the files of a great estate on other threads, a few ahead of the one that is
 * resolved.
 */
final class Ahead extends SharedWork<List<Ahead.Parsed>, IOException> {

  /** Fewer files are parsed before a second thread has begun. */
  static final int WORTH_SHARING = 256;

  /** Files of one part: as many as are worth a switch of threads, and no more trees than that. */
  private static final int PART = 2;

  /** Parts that are parsed and not yet resolved. */
  private static final int OPEN = 4;

  private final Compilation compilation;
  private final List<String> paths;

  Ahead(Compilation compilation, List<String> paths) {
    super((paths.size() + PART - 1) / PART, OPEN);
    this.compilation = compilation;
    this.paths = paths;
  }

  @Override
  protected List<Parsed> part(int index) throws IOException {
    var parsed = new ArrayList<Parsed>(PART);
    int from = index * PART;
    for (String path : paths.subList(from, Math.min(from + PART, paths.size()))) {
      SourceText text = compilation.read(path);
      parsed.add(new Parsed(text, Parser.parse(text)));
    }
    return parsed;
  }

  @Override
  protected void take(List<Parsed> parsed) throws IOException {
    for (Parsed file : parsed) {
      compilation.add(file.text(), file.tree());
    }
  }

  /** A file and its tree. */
  record Parsed(SourceText text, Outcome<SyntaxFile> tree) {}
}
