package org.peerage.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peerage.parse.Parser;
import org.peerage.rules.AllRules;
import org.peerage.schema.Schema;

/**
 * No two classes need each other to be initialised. Two threads that came to such a pair from its
 * two ends would wait for each other for ever, and a check uses two from its beginning (Java
 * Virtual Machine Specification, section 5.5).
 */
class InitializersTest {

  private static final Pattern TYPE =
      Pattern.compile(
          "^(?:public |final |abstract |sealed |non-sealed )*(?:class|interface) ([\\w.$]+)"
              + "(?:<.*>)?(?: extends ([\\w.$]+))?.*");
  private static final Pattern METHOD = Pattern.compile("^  (?:.* )?([\\w.$<>]+)\\(.*\\).*;$");
  private static final Pattern USE =
      Pattern.compile(
          ".* (new|getstatic|putstatic|invokestatic|invokespecial|invokevirtual) .*// "
              + "(?:class|Field|Method|InterfaceMethod) \"?([\\w/$\\[<>.\"]+).*");

  private final Map<String, List<Use>> methods = new HashMap<>();
  private final Map<String, String> parents = new TreeMap<>();

  @TempDir Path folder;

  @Test
  void noTwoClassesNeedEachOther() throws IOException, URISyntaxException {
    for (Class<?> one : List.of(Parser.class, Schema.class, AllRules.class)) {
      read(one);
    }
    assertTrue(parents.size() > 500, parents.size() + " classes were read");
    var needs = new TreeMap<String, Set<String>>();
    for (String type : parents.keySet()) {
      needs.computeIfAbsent(whole(type), any -> new TreeSet<>()).addAll(needs(type));
    }
    assertTrue(needs.get("org.peerage.schema.Schema").contains("org.peerage.schema.Clusters"));
    var circles = new TreeSet<String>();
    for (String type : needs.keySet()) {
      for (String other : all(type, needs)) {
        if (all(other, needs).contains(type)) {
          circles.add(type + " and " + other);
        }
      }
    }
    assertEquals(Set.of(), circles);
  }

  /** A constant with a body is its enum here: nobody comes to it but through the enum. */
  private String whole(String type) {
    String parent = parents.getOrDefault(type, "");
    return type.startsWith(parent + "$") ? parent : type;
  }

  private static Set<String> all(String type, Map<String, Set<String>> needs) {
    var seen = new HashSet<String>();
    var todo = new ArrayDeque<>(needs.getOrDefault(type, Set.of()));
    while (!todo.isEmpty()) {
      String next = todo.pop();
      if (seen.add(next)) {
        todo.addAll(needs.getOrDefault(next, Set.of()));
      }
    }
    seen.remove(type);
    return seen;
  }

  /** What the initializer of a class may initialise, by itself or by what it calls. */
  private Set<String> needs(String type) {
    var needs = new HashSet<String>();
    if (parents.containsKey(parents.get(type))) {
      needs.add(whole(parents.get(type)));
    }
    var seen = new HashSet<String>();
    var todo = new ArrayDeque<String>();
    todo.add(type + ".<clinit>");
    while (!todo.isEmpty()) {
      String method = todo.pop();
      for (Use use : seen.add(method) ? methods.getOrDefault(method, List.of()) : List.<Use>of()) {
        if (parents.containsKey(use.type)) {
          if (use.initializes && !use.type.equals(type)) {
            needs.add(whole(use.type));
          }
          todo.add(use.type + "." + use.member);
        }
      }
    }
    return needs;
  }

  private void read(Class<?> one) throws IOException, URISyntaxException {
    URI place = one.getProtectionDomain().getCodeSource().getLocation().toURI();
    Path root = Path.of(place);
    if (Files.isDirectory(root)) {
      disassemble(root);
      return;
    }
    try (FileSystem jar = FileSystems.newFileSystem(root)) {
      disassemble(jar.getPath("/"));
    }
  }

  private void disassemble(Path root) throws IOException {
    var arguments = new ArrayList<>(List.of("-p", "-c"));
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".class")).toList()) {
        Path copy = folder.resolve(arguments.size() + ".class");
        Files.write(copy, Files.readAllBytes(file));
        arguments.add(copy.toString());
      }
    }
    var out = new StringWriter();
    ToolProvider javap = ToolProvider.findFirst("javap").orElseThrow();
    javap.run(new PrintWriter(out), new PrintWriter(out), arguments.toArray(String[]::new));
    String type = "";
    List<Use> uses = new ArrayList<>();
    for (String line : out.toString().split("\n")) {
      Matcher head = TYPE.matcher(line);
      Matcher method = METHOD.matcher(line);
      if (head.matches()) {
        type = head.group(1);
        parents.put(type, head.group(2) == null ? "" : head.group(2));
      } else if (line.equals("  static {};")) {
        uses = methods.computeIfAbsent(type + ".<clinit>", any -> new ArrayList<>());
      } else if (method.matches()) {
        String name = method.group(1).equals(type) ? "<init>" : method.group(1);
        uses = methods.computeIfAbsent(type + "." + name, any -> new ArrayList<>());
      } else {
        Matcher use = USE.matcher(line);
        if (use.matches()) {
          uses.add(Use.of(type, use.group(1), use.group(2)));
        }
      }
    }
  }

  /**
   * One instruction that reaches a class.
   *
   * @param initializes whether it initialises the class, besides what it calls
   */
  private record Use(String type, String member, boolean initializes) {

    static Use of(String here, String instruction, String what) {
      String target = what.replace("\"", "");
      int dot = target.lastIndexOf('.');
      boolean initializes =
          List.of("new", "getstatic", "putstatic", "invokestatic").contains(instruction);
      if (instruction.equals("new")) {
        return new Use(target.replace('/', '.'), "", true);
      }
      String type = dot < 0 ? here : target.substring(0, dot).replace('/', '.');
      return new Use(type, target.substring(dot + 1), initializes);
    }
  }
}
