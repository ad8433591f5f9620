package org.peerage.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peerage.cli.files.AppendedFile;
import org.peerage.cli.files.PendingFile;
import org.peerage.cli.report.Format;
import org.peerage.cli.report.Palette;
import org.peerage.cli.report.Report;
import org.peerage.cli.report.Texts;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.lint.Catalogue;

/** All reports of one run: the one on standard output and those in files. */
public final class Reports implements Closeable {

  private final Catalogue catalogue;
  private final Terminal terminal;
  private final List<Opened> opened = new ArrayList<>();
  private final List<PendingFile> pending = new ArrayList<>();
  private final List<Addition> additions = new ArrayList<>();

  Reports(Catalogue catalogue, Terminal terminal) {
    this.catalogue = catalogue;
    this.terminal = terminal;
  }

  /** Writes to standard output. */
  void show(Format format, Palette palette) throws IOException {
    open(format, palette, terminal.out());
  }

  /** Writes a file: all of it at the end, or nothing. */
  void write(Format format, Path file) throws IOException {
    if (format.appends()) {
      var text = new StringWriter();
      additions.add(new Addition(file, text));
      open(format, Palette.PLAIN, text);
    } else {
      var kept = new PendingFile(file);
      pending.add(kept);
      open(format, Palette.PLAIN, kept.out());
    }
  }

  /**
   * Adds what was found in one estate.
   *
   * @param wanted the findings to be shown, in order
   */
  public void add(Checked checked, List<Diagnostic> wanted) throws IOException {
    boolean repository = false;
    for (Opened report : opened) {
      repository |= report.format().fromRepository();
    }
    Texts here = checked.texts();
    add(here, repository ? checked.textsFromRepository() : here, wanted);
  }

  /**
   * Adds what was found in some texts.
   *
   * @param here the texts as seen from the working directory
   * @param fromRepository the same as code hosts know them
   */
  public void add(Texts here, Texts fromRepository, List<Diagnostic> wanted) throws IOException {
    for (Opened report : opened) {
      report.report().add(wanted, report.format().fromRepository() ? fromRepository : here);
    }
  }

  public void end() throws IOException {
    for (Opened report : opened) {
      report.report().end();
    }
    for (PendingFile file : pending) {
      file.keep();
    }
    for (Addition addition : additions) {
      AppendedFile.append(addition.file(), addition.text().toString());
    }
  }

  @Override
  public void close() throws IOException {
    for (PendingFile file : pending) {
      file.close();
    }
  }

  private void open(Format format, Palette palette, Writer out) throws IOException {
    opened.add(new Opened(format, format.open(catalogue, palette, out)));
  }

  private record Opened(Format format, Report report) {}

  /** Text that goes behind what a file holds. */
  private record Addition(Path file, StringWriter text) {}
}
