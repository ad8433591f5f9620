package org.peerage.format;

import java.util.ArrayList;
import java.util.List;
import org.peerage.format.Atom.Kind;
import org.peerage.source.SourceText;
import org.peerage.source.Span;
import org.peerage.syntax.Attribute;
import org.peerage.syntax.Block;
import org.peerage.syntax.Body;
import org.peerage.syntax.Call;
import org.peerage.syntax.Comment;
import org.peerage.syntax.Import;
import org.peerage.syntax.Item;
import org.peerage.syntax.Join;
import org.peerage.syntax.Let;
import org.peerage.syntax.ListValue;
import org.peerage.syntax.Name;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Reference;
import org.peerage.syntax.Scalar;
import org.peerage.syntax.Suppression;
import org.peerage.syntax.SyntaxFile;
import org.peerage.syntax.Use;
import org.peerage.syntax.Value;

/** Lays a syntax tree and its comments out as atoms, in the order they stand. */
final class AtomBuilder {

  private final String text;
  private final List<Comment> comments;
  private final List<Span> frozen = new ArrayList<>();
  private final List<Atom> atoms = new ArrayList<>();
  private int nextComment;
  private int nextFrozen;
  private int end;

  // Where the next atom goes.
  private Group group = Group.file();
  private int indent;

  /**
   * @param file the tree of a text without syntax errors
   */
  AtomBuilder(SourceText source, SyntaxFile file) {
    this.text = source.text();
    this.comments = file.comments();
    for (Suppression suppression : file.suppressions()) {
      // One that covers its line holds the line together.
      if (suppression.covers().covers(suppression.at())) {
        frozen.add(suppression.covers());
      }
    }
  }

  List<Atom> build(SyntaxFile file) {
    for (Item item : file.items()) {
      item(item, 2);
    }
    commentsBefore(text.length(), indent);
    return atoms;
  }

  // Items

  /**
   * @param blanks before it where it does not begin a line
   */
  private void item(Item item, int blanks) {
    if (item instanceof Attribute attribute) {
      add(Kind.ATTRIBUTE, attribute.name().span(), blanks, true);
      assigned(attribute.value());
    } else if (item instanceof Block block) {
      add(Kind.PLAIN, block.kind().span(), blanks, true);
      for (Scalar label : block.labels()) {
        add(Kind.PLAIN, label.span(), 1, false);
      }
      body(block.body());
    } else if (item instanceof Use use) {
      keyword("use", use.span(), blanks);
      add(Kind.PLAIN, use.profile().span(), 1, false);
      arguments(use);
    } else if (item instanceof Let let) {
      keyword("let", let.span(), blanks);
      add(Kind.PLAIN, let.name().span(), 1, false);
      assigned(let.value());
    } else if (item instanceof Import imported) {
      keyword("import", imported.span(), blanks);
      add(Kind.PLAIN, imported.path().span(), 1, false);
    } else {
      var profile = (Profile) item;
      keyword("profile", profile.span(), blanks);
      add(Kind.PLAIN, profile.name().span(), 1, false);
      parameters(profile);
      body(profile.body());
    }
  }

  private void keyword(String word, Span item, int blanks) {
    int start = item.start();
    add(Kind.PLAIN, word, start, start + word.length(), blanks, true);
  }

  private void body(Body body) {
    Span span = body.span();
    Group around = group;
    Atom opener = opener("{", span.start(), 1, around.body(), !body.items().isEmpty());
    int blanks = 1;
    for (Item item : body.items()) {
      item(item, blanks);
      blanks = 2;
    }
    closer(opener, around, "}", span.end() - 1, body.items().isEmpty() ? 0 : 1);
  }

  private void arguments(Use use) {
    if (use.arguments().isEmpty()) {
      return;
    }
    Group around = group;
    Atom opener = opener("(", end, 0, around.brackets(), true);
    int left = use.arguments().size();
    for (Use.Argument argument : use.arguments()) {
      boolean first = left == use.arguments().size();
      add(Kind.PLAIN, argument.name().span(), first ? 0 : 1, true);
      assigned(argument.value());
      comma(--left > 0);
    }
    closer(opener, around, ")", use.span().end() - 1, 0);
  }

  private void parameters(Profile profile) {
    if (profile.parameters().isEmpty()) {
      return;
    }
    Group around = group;
    Atom opener = opener("(", end, 0, around.brackets(), true);
    int left = profile.parameters().size();
    for (Name parameter : profile.parameters()) {
      boolean first = left == profile.parameters().size();
      add(Kind.PLAIN, parameter.span(), first ? 0 : 1, true);
      comma(--left > 0);
    }
    closer(opener, around, ")", closingParenthesis(), 0);
  }

  /** Behind the last parameter, and behind the comments that may follow that. */
  private int closingParenthesis() {
    int at = end;
    while (text.charAt(at) != ')') {
      at = text.charAt(at) == '#' ? lineEnd(at) : at + 1;
    }
    return at;
  }

  private int lineEnd(int from) {
    int at = text.indexOf('\n', from);
    return at < 0 ? text.length() : at;
  }

  // Values

  private void assigned(Value value) {
    add(Kind.EQUALS, "=", end, end, 1, false);
    value(value, 1, false);
  }

  /**
   * @param breaks whether it begins a line where the group around it is broken
   */
  private void value(Value value, int blanks, boolean breaks) {
    if (value instanceof ListValue list) {
      group("[", list.span().start(), blanks, breaks, list.elements(), list.span(), "]");
    } else if (value instanceof Call call) {
      add(Kind.PLAIN, call.function().span(), blanks, breaks);
      group("(", end, 0, false, call.arguments(), call.span(), ")");
    } else if (value instanceof Join join) {
      join(join, blanks, breaks);
    } else if (value instanceof Reference reference) {
      Span span = reference.span();
      String written = "$" + reference.name().text();
      add(Kind.PLAIN, written, span.start(), span.end(), blanks, breaks);
    } else {
      add(Kind.PLAIN, value.span(), blanks, breaks);
    }
  }

  private void group(
      String open,
      int start,
      int blanks,
      boolean breaks,
      List<Value> values,
      Span whole,
      String close) {
    Group around = group;
    Atom opener = opener(open, start, blanks, around.brackets(), !values.isEmpty(), breaks);
    int left = values.size();
    for (Value value : values) {
      value(value, left == values.size() ? 0 : 1, true);
      left--;
      if (left > 0) {
        comma(true);
      } else if (close.equals("]")) {
        add(Kind.TRAILING_COMMA, ",", end, end, 0, false);
      }
    }
    closer(opener, around, close, whole.end() - 1, 0);
  }

  private void join(Join join, int blanks, boolean breaks) {
    int outer = indent;
    boolean first = true;
    for (Value term : join.terms()) {
      if (first) {
        value(term, blanks, breaks);
      } else {
        add(Kind.PLUS, "+", end, end, 1, false);
        if (hasNewline(end, term.span().start())) {
          indent = outer + 1;
        }
        value(term, 1, false);
      }
      first = false;
    }
    indent = outer;
  }

  // Atoms

  private void comma(boolean wanted) {
    if (wanted) {
      add(Kind.PLAIN, ",", end, end, 0, false);
    }
  }

  private Atom opener(String sign, int start, int blanks, Group opened, boolean filled) {
    return opener(sign, start, blanks, opened, filled, false);
  }

  private Atom opener(
      String sign, int start, int blanks, Group opened, boolean filled, boolean breaks) {
    int behind = Math.max(end, text.startsWith(sign, start) ? start + 1 : start);
    Atom opener = add(Kind.OPENER, sign, start, behind, blanks, breaks);
    group = opened;
    indent++;
    if (filled) {
      opener.open(opened);
    }
    return opener;
  }

  private void closer(Atom opener, Group around, String sign, int start, int blanks) {
    indent--;
    commentsBefore(start, indent + 1);
    add(Kind.CLOSER, sign, start, start + 1, blanks, opener.opens().isPresent());
    group.closedBy(atoms.size() - 1);
    group = around;
  }

  private Atom add(Kind kind, Span span, int blanks, boolean breaks) {
    return add(
        kind, text.substring(span.start(), span.end()), span.start(), span.end(), blanks, breaks);
  }

  private Atom add(Kind kind, String written, int start, int behind, int blanks, boolean breaks) {
    commentsBefore(start, indent);
    var atom = new Atom(kind, written, start, behind, blanks, indent, group, breaks);
    place(atom);
    return atom;
  }

  private void commentsBefore(int offset, int level) {
    while (nextComment < comments.size() && comments.get(nextComment).span().start() < offset) {
      Comment comment = comments.get(nextComment++);
      Kind kind = comment.ownLine() ? Kind.COMMENT : Kind.LINE_END_COMMENT;
      int start = comment.span().start();
      String written = comment.text().stripTrailing();
      place(new Atom(kind, written, start, comment.span().end(), 2, level, group, false));
    }
  }

  private void place(Atom atom) {
    // A comma that begins a line goes to the end of the one above, and takes its comment along.
    boolean follows =
        atom.kind() == Kind.LINE_END_COMMENT && !atoms.get(atoms.size() - 1).isComment();
    if (!follows && hasNewline(end, atom.start())) {
      boolean first = atoms.isEmpty() || atoms.get(atoms.size() - 1).kind() == Kind.OPENER;
      boolean empty = !first && atom.kind() != Kind.CLOSER && hasEmptyLine(end, atom.start());
      atom.keepNewline(empty);
    } else if (onFrozenLine(atom.start())) {
      atom.freeze();
    }
    atoms.add(atom);
    end = Math.max(end, atom.end());
  }

  private boolean onFrozenLine(int offset) {
    while (nextFrozen < frozen.size() && frozen.get(nextFrozen).end() <= offset) {
      nextFrozen++;
    }
    return nextFrozen < frozen.size() && frozen.get(nextFrozen).start() <= offset;
  }

  private boolean hasNewline(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        return true;
      }
    }
    return false;
  }

  private boolean hasEmptyLine(int from, int to) {
    int lines = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    return lines > 1;
  }
}
