package org.peerage.resolve;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.diagnostic.Outcome;
import org.peerage.source.Span;
import org.peerage.syntax.Import;
import org.peerage.syntax.Item;
import org.peerage.syntax.Let;
import org.peerage.syntax.Name;
import org.peerage.syntax.Profile;
import org.peerage.syntax.SyntaxFile;

/** The names of files: declares those of each, and fetches what is imported, each file once. */
final class FileScopes {

  private final Findings findings;
  private final Evaluator evaluator;
  private final Imports imports;
  private final Map<String, FileScope> fetched = new HashMap<>();
  private final Deque<String> open = new ArrayDeque<>();

  FileScopes(Findings findings, Evaluator evaluator, Imports imports) {
    this.findings = findings;
    this.evaluator = evaluator;
    this.imports = imports;
  }

  /** The names of a file. */
  FileScope of(Outcome<SyntaxFile> parsed) throws IOException {
    FileScope known = fetched.get(parsed.value().path());
    return known != null ? known : declare(parsed);
  }

  private FileScope declare(Outcome<SyntaxFile> parsed) throws IOException {
    SyntaxFile file = parsed.value();
    var unparsed = new Unparsed(parsed.diagnostics());
    var scope = new FileScope(file.path(), unparsed, evaluator);
    if (unparsed.hidesNames(file)) {
      scope.incomplete();
    }
    var taken = new HashMap<String, Span>();
    var statements = new ArrayList<Import>();
    for (Item item : file.items()) {
      if (item instanceof Let let && isFree(let.name(), taken)) {
        scope.lets().put(let.name().text(), let);
      } else if (item instanceof Profile profile && isFree(profile.name(), taken)) {
        scope.profiles().put(profile.name().text(), profile);
      } else if (item instanceof Import statement) {
        statements.add(statement);
      }
    }
    parameters(scope, taken);
    open.push(file.path());
    imported(statements, scope, taken);
    open.pop();
    return scope;
  }

  private boolean isFree(Name name, Map<String, Span> taken) {
    Span first = taken.putIfAbsent(name.text(), name.span());
    if (first != null) {
      findings.add(ResolveMessages.nameTaken(name, first, ""));
    }
    return first == null;
  }

  private void parameters(FileScope scope, Map<String, Span> taken) {
    for (Profile profile : scope.profiles().values()) {
      var own = new HashMap<String, Span>();
      for (Name parameter : profile.parameters()) {
        Span let = taken.get(parameter.text());
        Span first = own.putIfAbsent(parameter.text(), parameter.span());
        if (first != null || let != null) {
          findings.add(ResolveMessages.nameTaken(parameter, first != null ? first : let, ""));
        }
      }
    }
  }

  private void imported(List<Import> statements, FileScope scope, Map<String, Span> taken)
      throws IOException {
    var seen = new HashMap<String, Import>();
    for (Import statement : statements) {
      Optional<String> path = path(statement, scope.path());
      if (path.isEmpty()) {
        scope.incomplete();
        continue;
      }
      Import first = seen.putIfAbsent(path.get(), statement);
      if (first != null) {
        findings.add(ResolveMessages.importTwice(statement, first));
        continue;
      }
      Optional<FileScope> other = fetch(statement, path.get());
      if (other.isEmpty()) {
        scope.incomplete();
      } else {
        if (other.get().isIncomplete()) {
          scope.incomplete();
        }
        for (Let let : other.get().lets().values()) {
          take(let.name(), statement, other.get(), scope, taken);
        }
        for (Profile profile : other.get().profiles().values()) {
          take(profile.name(), statement, other.get(), scope, taken);
        }
      }
    }
  }

  private void take(
      Name name, Import statement, FileScope other, FileScope scope, Map<String, Span> taken) {
    Span first = taken.putIfAbsent(name.text(), name.span());
    if (first == null) {
      scope.imported().put(name.text(), other);
    } else {
      Name brought = new Name(name.text(), statement.path().span());
      findings.add(
          ResolveMessages.nameTaken(brought, first, "brings `" + name.text() + "` as well"));
    }
  }

  private Optional<FileScope> fetch(Import statement, String path) throws IOException {
    if (open.contains(path)) {
      findings.add(ResolveMessages.importCycle(statement, path));
      return Optional.empty();
    }
    FileScope known = fetched.get(path);
    if (known != null) {
      return Optional.of(known);
    }
    if (open.size() == Budget.DEPTH) {
      findings.add(ResolveMessages.importsTooDeep(statement));
      return Optional.empty();
    }
    Optional<Outcome<SyntaxFile>> file = imports.find(path);
    if (file.isEmpty()) {
      findings.add(ResolveMessages.importNotFound(statement, path));
      return Optional.empty();
    }
    FileScope scope = declare(file.get());
    fetched.put(path, scope);
    return Optional.of(scope);
  }

  /**
   * The path of an import relative to the project root; nothing, with a finding, if it leaves it.
   */
  private Optional<String> path(Import statement, String from) {
    Optional<String> written = statement.path().literal();
    if (written.isEmpty()) {
      findings.add(ResolveMessages.importNotPlain(statement));
      return Optional.empty();
    }
    Optional<String> path = ProjectPath.resolve(from, written.get());
    if (path.isEmpty()) {
      findings.add(ResolveMessages.importOutside(statement));
    }
    return path;
  }
}
