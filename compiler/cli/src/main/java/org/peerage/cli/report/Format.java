package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peerage.lint.Catalogue;

/** The forms findings can be written in. Only the classes of the one that is opened are loaded. */
public enum Format {
  /** Drawn beside the text. */
  FULL("full", Reader.HERE),
  /** One line each. */
  TEXT("text", Reader.HERE),
  JSON("json", Reader.HERE),
  JSON_LINES("jsonl", Reader.HERE),
  SARIF("sarif", Reader.FORGE),
  JUNIT("junit", Reader.FORGE),
  GITHUB("github", Reader.FORGE),
  GITHUB_SUMMARY("github-summary", Reader.FORGE),
  GITLAB("gitlab", Reader.FORGE),
  RDJSON("rdjson", Reader.FORGE),
  CHECKSTYLE("checkstyle", Reader.FORGE);

  /** What {@link #TEXT} was called at first. */
  private static final String OLD_TEXT = "short";

  private final String word;
  private final Reader reader;

  Format(String word, Reader reader) {
    this.word = word;
    this.reader = reader;
  }

  /** The words that ask for one, the first being what is written when nothing is asked for. */
  public static List<String> words() {
    var words = new ArrayList<String>();
    for (Format format : values()) {
      words.add(format.word);
    }
    return words;
  }

  public static Optional<Format> named(String word) {
    for (Format format : values()) {
      if (format.word.equals(word)) {
        return Optional.of(format);
      }
    }
    return word.equals(OLD_TEXT) ? Optional.of(TEXT) : Optional.empty();
  }

  public String word() {
    return word;
  }

  /**
   * Whether files are named from the root of the repository, as code hosts know them, and not from
   * the working directory, as whoever calls the tool sees them.
   */
  public boolean fromRepository() {
    return reader == Reader.FORGE;
  }

  /** Whether a file is added to and not replaced: steps of a GitHub job share theirs. */
  public boolean appends() {
    return this == GITHUB_SUMMARY;
  }

  /**
   * Opens a report.
   *
   * @param palette colours, where the form has any
   */
  public Report open(Catalogue catalogue, Palette palette, Writer out) throws IOException {
    return switch (this) {
      case FULL -> new TextReport(catalogue, palette, out);
      case TEXT -> new LineReport(palette, out);
      case JSON -> new JsonReport(out);
      case JSON_LINES -> new JsonLinesReport(out);
      case SARIF -> new SarifReport(catalogue, out);
      case JUNIT -> new JunitReport(out);
      case GITHUB -> new GitHubReport(out);
      case GITHUB_SUMMARY -> new SummaryReport(out);
      case GITLAB -> new GitLabReport(out);
      case RDJSON -> new ReviewdogReport(out);
      case CHECKSTYLE -> new CheckstyleReport(out);
    };
  }

  /** Who reads it. */
  private enum Reader {
    /** A person or a program on the spot. */
    HERE,
    /** A code host or build server. */
    FORGE
  }
}
