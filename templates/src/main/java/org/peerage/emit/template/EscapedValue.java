package org.peerage.emit.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.TemplateContext;
import com.github.mustachejava.codes.ValueCode;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** A tag that prints a value, by the kind of value it is. */
final class EscapedValue extends ValueCode {

  private final Escaper escaper;

  EscapedValue(
      TemplateContext context, DefaultMustacheFactory factory, String name, Escaper escaper) {
    super(context, factory, name, true);
    this.escaper = escaper;
  }

  @Override
  public Writer execute(Writer writer, List<Object> scopes) {
    try {
      writer.write(escaped(get(scopes)));
    } catch (IOException failed) {
      throw new MustacheException("cannot write the value of " + name, failed, tc);
    }
    return appendText(writer);
  }

  private String escaped(Object value) {
    if (value instanceof String words) {
      return escaper.text(words);
    }
    if (value instanceof Literal literal) {
      return escaper.literal(literal.value());
    }
    if (value instanceof Cell cell) {
      return escaper.cell(cell.value());
    }
    if (value instanceof Integer number) {
      return number.toString();
    }
    throw new MustacheException(name + " is no text, literal, cell or number", tc);
  }
}
