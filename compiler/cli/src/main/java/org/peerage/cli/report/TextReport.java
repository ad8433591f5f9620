package org.peerage.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Label;
import org.peerage.lint.Catalogue;
import org.peerage.source.LineMap;
import org.peerage.source.Position;

/** Each finding beside the text it is about, drawn as {@code language.md}, section 8, has it. */
public final class TextReport implements Report {

  private final Catalogue catalogue;
  private Optional<Set<String>> explained = Optional.empty();
  private final Palette palette;
  private final Writer out;
  private boolean first = true;

  /**
   * A report on {@code out}.
   *
   * @param catalogue what {@code peerage explain} has more to say about; asked when there is a
   *     first finding, since reading it takes time
   */
  public TextReport(Catalogue catalogue, Palette palette, Writer out) {
    this.catalogue = catalogue;
    this.palette = palette;
    this.out = out;
  }

  @Override
  public void add(List<Diagnostic> findings, Texts texts) throws IOException {
    for (Diagnostic finding : findings) {
      if (!first) {
        out.write('\n');
      }
      first = false;
      draw(finding, texts);
    }
  }

  @Override
  public void end() {}

  private void draw(Diagnostic finding, Texts texts) throws IOException {
    String head = finding.severity().word() + "[" + finding.id() + "]";
    out.write(palette.severity(finding.severity(), head));
    out.write(palette.strong(": " + VisibleText.of(finding.message())));
    out.write('\n');
    Map<String, List<Mark>> marks = marks(finding);
    int gutter = gutter(marks, texts);
    boolean followed = false;
    for (Map.Entry<String, List<Mark>> file : marks.entrySet()) {
      if (followed) {
        bar(gutter);
      }
      excerpt(file.getKey(), file.getValue(), followed ? "├─ " : "┌─ ", gutter, finding, texts);
      followed = true;
    }
    footer(finding, gutter);
  }

  /** The marks of each file, the finding's own file first. */
  private static Map<String, List<Mark>> marks(Diagnostic finding) {
    var marks = new LinkedHashMap<String, List<Mark>>();
    var own = new ArrayList<Mark>();
    own.add(new Mark(finding.at(), finding.marker(), true));
    marks.put(finding.at().file(), own);
    for (Label label : finding.labels()) {
      marks
          .computeIfAbsent(label.at().file(), file -> new ArrayList<>())
          .add(new Mark(label.at(), label.text(), false));
    }
    return marks;
  }

  private static int gutter(Map<String, List<Mark>> marks, Texts texts) {
    int greatest = 1;
    for (List<Mark> ofFile : marks.values()) {
      for (Mark mark : ofFile) {
        greatest = Math.max(greatest, texts.end(mark.at()).line());
      }
    }
    return String.valueOf(greatest).length();
  }

  private void excerpt(
      String file, List<Mark> marks, String corner, int gutter, Diagnostic finding, Texts texts)
      throws IOException {
    Position start = texts.start(marks.get(0).at());
    String place = VisibleText.of(texts.shown(file)) + ":" + start.line() + ":" + start.column();
    out.write(" ".repeat(gutter + 1) + palette.faint(corner) + place + "\n");
    Optional<LineMap> lines = texts.lines(file);
    if (lines.isPresent()) {
      bar(gutter);
      var secrets = texts.secrets(file);
      new Excerpt(lines.get(), secrets, finding.severity(), palette, gutter, out).draw(marks);
    }
  }

  private void footer(Diagnostic finding, int gutter) throws IOException {
    boolean more = isExplained(finding.id());
    if (more || finding.help().isPresent() || !finding.notes().isEmpty()) {
      bar(gutter);
    }
    for (String note : finding.notes()) {
      note(gutter, "", note);
    }
    if (finding.help().isPresent()) {
      note(gutter, "help: ", finding.help().get());
    }
    if (more) {
      note(gutter, "see:  ", "peerage explain " + finding.id());
    }
  }

  private boolean isExplained(String id) {
    if (explained.isEmpty()) {
      explained = Optional.of(new HashSet<>(catalogue.ids()));
    }
    return explained.get().contains(id);
  }

  private void note(int gutter, String head, String text) throws IOException {
    String lead = " ".repeat(gutter + 1) + palette.faint("=") + " " + palette.strong(head);
    for (String line : text.split("\n", -1)) {
      out.write(lead + VisibleText.of(line) + "\n");
      lead = " ".repeat(gutter + 3 + head.length());
    }
  }

  private void bar(int gutter) throws IOException {
    out.write(" ".repeat(gutter + 1) + palette.faint("│") + "\n");
  }
}
