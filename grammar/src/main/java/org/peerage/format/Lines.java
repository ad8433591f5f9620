package org.peerage.format;

import java.util.ArrayList;
import java.util.List;
import org.peerage.format.Atom.Kind;

/**
 * Decides where lines end and what is aligned, and writes the text.
 *
 * <p>A line that is too wide is broken at its outermost group; what comes of that is looked at
 * again. Equals signs are aligned within a run of attributes that stand on one line each, with
 * nothing but comments between them; comments at line ends, where line follows line with the same
 * indentation.
 */
final class Lines {

  /** Columns that a line should not exceed, comments at its end not counted. */
  static final int WIDTH = 100;

  /** Columns of one level of indentation. */
  static final int INDENT = 4;

  /** A name that is longer than this is not aligned with: it would push its neighbours away. */
  private static final int MAX_ALIGNED_NAME = 40;

  private final List<Atom> atoms;

  Lines(List<Atom> atoms) {
    this.atoms = atoms;
  }

  String text() {
    breakWide(0, atoms.size());
    alignEquals();
    alignComments();
    return write();
  }

  // Breaking

  /** Breaks the lines between two atoms until each is narrow enough or cannot be broken. */
  private void breakWide(int from, int to) {
    for (int first = from; first < to; ) {
      int behind = lineEnd(first, to);
      if (width(first, behind) > WIDTH && breakOutermost(first, behind)) {
        breakWide(first, behind);
      }
      first = behind;
    }
  }

  private int lineEnd(int first, int to) {
    int behind = first + 1;
    while (behind < to && !atoms.get(behind).beginsLine()) {
      behind++;
    }
    return behind;
  }

  /** Breaks the bodies on a line or, where there are none, its lists and argument lists. */
  private boolean breakOutermost(int first, int behind) {
    return breakGroups(first, behind, true) || breakGroups(first, behind, false);
  }

  private boolean breakGroups(int first, int behind, boolean bodies) {
    boolean any = false;
    for (int i = first; i < behind; i++) {
      Atom atom = atoms.get(i);
      boolean whole = atom.opens().isPresent() && !atom.opens().get().broken();
      if (whole && atom.opens().get().isBody() == bodies && atoms.get(i + 1).canBreak()) {
        atom.opens().get().breakUp();
        any = true;
      }
      i = whole ? atom.opens().get().closer() : i;
    }
    return any;
  }

  private int width(int first, int behind) {
    int width = atoms.get(first).indent() * INDENT;
    for (int i = first; i < behind; i++) {
      Atom atom = atoms.get(i);
      if (isWritten(i) && !atom.isComment()) {
        width += (i == first ? 0 : atom.blanksBefore()) + atom.text().length();
      }
    }
    return width;
  }

  // Aligning

  private void alignEquals() {
    var run = new ArrayList<Integer>();
    for (int first = 0; first < atoms.size(); ) {
      int behind = lineEnd(first, atoms.size());
      Atom atom = atoms.get(first);
      boolean breaksRun = atom.afterEmptyLine() || !goesOn(run, first, behind);
      if (breaksRun && atom.kind() != Kind.COMMENT || atom.afterEmptyLine()) {
        align(run);
        run.clear();
      }
      if (isOneAttribute(first, behind)) {
        run.add(first);
      }
      first = behind;
    }
    align(run);
  }

  private boolean goesOn(List<Integer> run, int first, int behind) {
    return !run.isEmpty()
        && isOneAttribute(first, behind)
        && atoms.get(run.get(0)).group() == atoms.get(first).group();
  }

  /** Whether a line holds one whole attribute, perhaps with a comment, and nothing else. */
  private boolean isOneAttribute(int first, int behind) {
    Atom name = atoms.get(first);
    if (name.kind() != Kind.ATTRIBUTE || name.text().length() > MAX_ALIGNED_NAME) {
      return false;
    }
    for (int i = first + 1; i < behind; i++) {
      if (atoms.get(i).kind() == Kind.ATTRIBUTE) {
        return false;
      }
    }
    boolean complete = behind == atoms.size() || atoms.get(behind).group() == name.group();
    boolean commented = atoms.get(behind - 1).kind() == Kind.LINE_END_COMMENT;
    return complete && !isPlus(commented ? behind - 2 : behind - 1);
  }

  private boolean isPlus(int index) {
    return atoms.get(index).kind() == Kind.PLUS;
  }

  /** Aligns a run; lists that are too wide then are broken, and their attributes divide it. */
  private void align(List<Integer> run) {
    int longest = 0;
    for (int name : run) {
      longest = Math.max(longest, atoms.get(name).text().length());
    }
    boolean broke = false;
    int aligned = 0;
    for (int i = 0; i < run.size(); i++) {
      int name = run.get(i);
      int behind = lineEnd(name, atoms.size());
      int padding = longest - atoms.get(name).text().length();
      if (width(name, behind) + padding > WIDTH && breakOutermost(name, behind)) {
        breakWide(name, behind);
        align(run.subList(aligned, i));
        aligned = i + 1;
        broke = true;
      }
    }
    if (broke) {
      align(run.subList(aligned, run.size()));
      return;
    }
    for (int name : run) {
      atoms.get(name + 1).pad(longest - atoms.get(name).text().length());
    }
  }

  private void alignComments() {
    var run = new ArrayList<Integer>();
    int widest = 0;
    int indent = 0;
    for (int first = 0; first < atoms.size(); ) {
      int behind = lineEnd(first, atoms.size());
      Atom last = atoms.get(behind - 1);
      boolean commented = last.kind() == Kind.LINE_END_COMMENT && behind - 1 > first;
      int width = width(first, behind);
      boolean goesOn =
          commented
              && !atoms.get(first).afterEmptyLine()
              && atoms.get(first).indent() == indent
              && Math.max(width, widest) <= WIDTH;
      if (!goesOn) {
        alignComments(run, widest);
        run.clear();
        widest = 0;
      }
      if (commented) {
        run.add(first);
        widest = Math.max(widest, width);
        indent = atoms.get(first).indent();
      }
      first = behind;
    }
    alignComments(run, widest);
  }

  private void alignComments(List<Integer> run, int widest) {
    for (int first : run) {
      int behind = lineEnd(first, atoms.size());
      atoms.get(behind - 1).pad(widest - width(first, behind));
    }
  }

  // Writing

  private boolean isWritten(int index) {
    return atoms.get(index).kind() != Kind.TRAILING_COMMA || closesOnNextLine(index);
  }

  private boolean closesOnNextLine(int comma) {
    int next = comma + 1;
    while (atoms.get(next).isComment()) {
      next++;
    }
    return atoms.get(next).beginsLine();
  }

  private String write() {
    var out = new StringBuilder();
    for (int i = 0; i < atoms.size(); i++) {
      Atom atom = atoms.get(i);
      if (i == 0 || atom.beginsLine()) {
        if (i > 0) {
          out.append(atom.afterEmptyLine() ? "\n\n" : "\n");
        }
        blanks(out, atom.indent() * INDENT);
      } else if (isWritten(i)) {
        blanks(out, atom.blanksBefore());
      }
      if (isWritten(i)) {
        out.append(atom.text());
      }
    }
    if (!atoms.isEmpty()) {
      out.append('\n');
    }
    return out.toString();
  }

  private static void blanks(StringBuilder out, int count) {
    for (int i = 0; i < count; i++) {
      out.append(' ');
    }
  }
}
