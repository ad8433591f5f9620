package org.peerage.compile;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peerage.certificate.CertificateFiles;
import org.peerage.diagnostic.Diagnostic;
import org.peerage.diagnostic.Outcome;
import org.peerage.model.Estate;
import org.peerage.parse.Parser;
import org.peerage.resolve.Resolver;
import org.peerage.source.SourceText;
import org.peerage.syntax.SyntaxFile;

/**
 * The way of a definition: parse, resolve, lint.
 *
 * <p>Each file is parsed by itself and its tree dropped before the next is read, so that memory
 * follows the model and not the text. A great estate is parsed a few files ahead of what is
 * resolved.
 */
public final class Compilation {

  private final ProjectFiles files;
  private final Set<String> paths;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Resolver resolver = new Resolver(this::imported);
  private final Runnable beforeResolving;

  private Compilation(ProjectFiles files, Runnable beforeResolving) {
    this.files = files;
    this.beforeResolving = beforeResolving;
    this.paths = new HashSet<>(files.paths());
  }

  /**
   * The estate of a project, as far as it can be understood, with the findings of all stages in the
   * order in which they are shown.
   *
   * @param later what comes behind the parser
   * @param asOf the day on which certificates and suppressions are looked at; without one no date
   *     is compared
   * @throws IOException when a file cannot be read
   */
  public static Outcome<Estate> of(ProjectFiles files, LaterStages later, Optional<LocalDate> asOf)
      throws IOException {
    Outcome<Estate> resolved = new Compilation(files, later::beforeResolving).resolve();
    return new Outcome<>(
        resolved.value(), later.linter().run(resolved.value(), resolved.diagnostics(), asOf));
  }

  /** The same without lint. */
  public static Outcome<Estate> of(ProjectFiles files) throws IOException {
    return new Compilation(files, () -> {}).resolve();
  }

  private Outcome<Estate> resolve() throws IOException {
    List<String> inOrder = files.paths();
    if (inOrder.size() < Ahead.WORTH_SHARING) {
      for (String path : inOrder) {
        SourceText text = read(path);
        add(text, Parser.parse(text));
      }
    } else {
      var ahead = new Ahead(this, inOrder);
      ahead.startAll();
      ahead.finish();
    }
    Outcome<Estate> resolved = resolver.finish();
    diagnostics.addAll(resolved.diagnostics());
    Estate estate = resolved.value();
    if (resolver.namesFiles()) {
      Outcome<Estate> certified =
          CertificateFiles.read(estate, path -> files.attachment(path).map(SourceText::text));
      diagnostics.addAll(certified.diagnostics());
      estate = certified.value();
    }
    diagnostics.sort(Diagnostic.ORDER);
    return new Outcome<>(estate, diagnostics);
  }

  /** By any thread, one at a time. */
  SourceText read(String path) throws IOException {
    return file(path).orElseThrow(() -> new IOException("no such file: " + path));
  }

  private synchronized Optional<SourceText> file(String path) throws IOException {
    return files.read(path);
  }

  /** Takes the next file. */
  void add(SourceText text, Outcome<SyntaxFile> parsed) throws IOException {
    diagnostics.addAll(parsed.diagnostics());
    beforeResolving.run();
    resolver.add(parsed.value(), text, parsed.diagnostics());
  }

  /** An imported file that is one of the project's own has its findings from its own turn. */
  private Optional<Outcome<SyntaxFile>> imported(String path) throws IOException {
    Optional<Outcome<SyntaxFile>> parsed = file(path).map(Parser::parse);
    if (!paths.contains(path)) {
      parsed.ifPresent(other -> diagnostics.addAll(other.diagnostics()));
    }
    return parsed;
  }
}
