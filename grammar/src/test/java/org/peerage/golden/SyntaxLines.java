package org.peerage.golden;

import java.util.List;
import org.peerage.syntax.Attribute;
import org.peerage.syntax.Block;
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
import org.peerage.syntax.Text;
import org.peerage.syntax.Use;
import org.peerage.syntax.Value;
import org.peerage.syntax.Word;

/**
 * A syntax tree as plain lines without spans: one line for each item, indented by its depth, then
 * comments and suppressions. Two texts that differ in their layout only give the same lines.
 */
public final class SyntaxLines {

  private final StringBuilder out = new StringBuilder();

  private SyntaxLines() {}

  public static String of(SyntaxFile file) {
    var lines = new SyntaxLines();
    lines.items(file.items(), 0);
    for (Comment comment : file.comments()) {
      String place = comment.ownLine() ? "own line" : "line end";
      lines.line(0, "comment (" + place + ") " + comment.text().stripTrailing());
    }
    for (Suppression suppression : file.suppressions()) {
      String until = suppression.until().map(Name::text).orElse("always");
      lines.line(
          0, "allow " + suppression.rule().text() + " " + suppression.reason() + " until " + until);
    }
    return lines.out.toString();
  }

  private void items(List<Item> items, int depth) {
    for (Item item : items) {
      item(item, depth);
    }
  }

  private void item(Item item, int depth) {
    if (item instanceof Attribute attribute) {
      line(depth, "attribute " + attribute.name().text() + " = " + value(attribute.value()));
    } else if (item instanceof Let let) {
      line(depth, "let " + let.name().text() + " = " + value(let.value()));
    } else if (item instanceof Import imported) {
      line(depth, "import " + value(imported.path()));
    } else if (item instanceof Block block) {
      var head = new StringBuilder("block " + block.kind().text());
      for (Scalar label : block.labels()) {
        head.append(' ').append(value(label));
      }
      line(depth, head.toString());
      items(block.body().items(), depth + 1);
    } else if (item instanceof Profile profile) {
      List<String> parameters = profile.parameters().stream().map(Name::text).toList();
      line(depth, "profile " + profile.name().text() + " " + parameters);
      items(profile.body().items(), depth + 1);
    } else if (item instanceof Use use) {
      var line = new StringBuilder("use " + use.profile().text());
      for (Use.Argument argument : use.arguments()) {
        line.append(' ').append(argument.name().text()).append('=').append(value(argument.value()));
      }
      line(depth, line.toString());
    } else {
      throw new IllegalArgumentException("no way to write " + item);
    }
  }

  private static String value(Value value) {
    if (value instanceof Word word) {
      return word.text();
    }
    if (value instanceof Text text) {
      return text(text);
    }
    if (value instanceof ListValue list) {
      return list.elements().stream().map(SyntaxLines::value).toList().toString();
    }
    if (value instanceof Reference reference) {
      return "$" + reference.name().text();
    }
    if (value instanceof Call call) {
      return call.function().text() + call.arguments().stream().map(SyntaxLines::value).toList();
    }
    if (value instanceof Join join) {
      return "join" + join.terms().stream().map(SyntaxLines::value).toList();
    }
    throw new IllegalArgumentException("no way to write " + value);
  }

  private static String text(Text text) {
    var out = new StringBuilder("\"");
    for (Text.Part part : text.parts()) {
      if (part instanceof Text.Literal literal) {
        out.append(literal.text().replace("\n", "\\n").replace("\t", "\\t"));
      } else {
        out.append("${").append(((Text.Interpolation) part).name().text()).append('}');
      }
    }
    return out.append('"').toString();
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
