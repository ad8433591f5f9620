package org.peerage.emit.template;

import com.github.mustachejava.DefaultMustacheFactory;
import com.github.mustachejava.DefaultMustacheVisitor;
import com.github.mustachejava.MustacheException;
import com.github.mustachejava.MustacheParser;
import com.github.mustachejava.MustacheVisitor;
import com.github.mustachejava.TemplateContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * The templates of one folder, printed through one escaper.
 *
 * <p>A template is read and compiled when it is first rendered and kept from then on. Safe for use
 * by several threads.
 */
public final class Templates {

  private final Factory factory;

  /**
   * The templates of a folder.
   *
   * @param folder below {@code org/peerage/emit} on the class path: {@code runbook}
   */
  public Templates(String folder, Escaper escaper) {
    this.factory = new Factory(folder, escaper);
  }

  /**
   * Prints a view.
   *
   * @param name of the template, without its ending
   * @throws MustacheException when the template asks for what the view lacks: a mistake of ours
   */
  public void render(String name, Record view, Writer out) throws IOException {
    try {
      factory.compile(name + ".mustache").execute(out, view);
    } catch (MustacheException failed) {
      // a full disk is no mistake in a template
      if (failed.getCause() instanceof IOException outside) {
        throw outside;
      }
      throw failed;
    }
  }

  private static final class Factory extends DefaultMustacheFactory {

    private final Escaper escaper;

    Factory(String folder, Escaper escaper) {
      super(name -> open(folder, name));
      this.escaper = escaper;
      setObjectHandler(new RecordComponents());
    }

    /** The library's own resolver would go on to files and URLs. */
    private static Reader open(String folder, String name) {
      for (int i = 0; i < name.length(); i++) {
        char unit = name.charAt(i);
        if ((unit < 'a' || unit > 'z') && unit != '-' && unit != '.') {
          throw new MustacheException("no name of a template: " + name);
        }
      }
      InputStream found =
          Templates.class.getResourceAsStream("/org/peerage/emit/" + folder + "/" + name);
      if (found == null) {
        throw new MustacheException("no template " + name + " in " + folder);
      }
      return new InputStreamReader(found, StandardCharsets.UTF_8);
    }

    /** With the white space of the specification: a partial on a line of its own adds no line. */
    @Override
    protected MustacheParser createParser() {
      return new MustacheParser(this, true) {};
    }

    @Override
    public MustacheVisitor createMustacheVisitor() {
      return new Visitor(this);
    }

    /** Tags pass {@link EscapedValue}; this is what any other way to print a value would meet. */
    @Override
    public void encode(String value, Writer writer) {
      try {
        writer.write(escaper.text(value));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private static final class Visitor extends DefaultMustacheVisitor {

    private boolean afterPartial;
    private boolean dropsLineEnd;

    Visitor(Factory factory) {
      super(factory);
    }

    @Override
    public void value(TemplateContext context, String name, boolean escaped) {
      if (!escaped) {
        throw new MustacheException("a template may not print " + name + " unescaped", context);
      }
      list.add(new EscapedValue(context, df, name, ((Factory) df).escaper));
    }

    /**
     * A partial stands on a line of its own and adds none. The parser drops the line end behind it
     * without noticing that another line begins, and would keep the one behind a partial there.
     */
    @Override
    public void partial(TemplateContext context, String name, String indent) {
      if (!context.startOfLine() && !afterPartial) {
        throw new MustacheException("{{>" + name + "}} needs a line of its own", context);
      }
      dropsLineEnd = !context.startOfLine();
      afterPartial = context.startOfLine();
      super.partial(context, name, indent);
    }

    @Override
    public void write(TemplateContext context, String text) {
      if (text.isEmpty()) {
        return;
      }
      super.write(context, dropsLineEnd && text.startsWith("\n") ? text.substring(1) : text);
      dropsLineEnd = false;
      afterPartial = false;
    }
  }
}
