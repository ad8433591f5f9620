package org.peerage.compile;

import java.io.IOException;
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
final class Ahead extends SharedWork<Ahead.Parsed, IOException> {

  /** Fewer files are parsed before a second thread has begun. */
  static final int WORTH_SHARING = 256;

  /** Files begun and not yet resolved: each holds its tree, which the collector has to copy. */
  private static final int OPEN = 4;

  private final Compilation compilation;
  private final List<String> paths;

  Ahead(Compilation compilation, List<String> paths) {
    super(paths.size(), OPEN);
    this.compilation = compilation;
    this.paths = paths;
  }

  @Override
  protected Parsed part(int index) throws IOException {
    SourceText text = compilation.read(paths.get(index));
    return new Parsed(text, Parser.parse(text));
  }

  @Override
  protected void take(Parsed file) throws IOException {
    compilation.add(file.text(), file.tree());
  }

  /** A file and its tree. */
  record Parsed(SourceText text, Outcome<SyntaxFile> tree) {}
}
