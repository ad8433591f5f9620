package org.peerage.emit.plan;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.peerage.emit.Artifact;
import org.peerage.emit.template.Templates;
import org.peerage.emit.text.HtmlText;
import org.peerage.emit.text.MarkdownText;
import org.peerage.plan.Plan;

/**
 * All files of a plan.
 *
 * <p>Order: the runbooks, the plan for programs, then the files of single steps in their order.
 */
public final class PlanFiles {

  public static final String JSON = "plan.json";

  private final Templates markdown = new Templates("plan", new MarkdownText());
  private final Templates html = new Templates("plan", new HtmlText());
  private final Plan plan;
  private final PlanInputs inputs;
  private final StepFiles steps;
  private final PlanLabel label;

  private PlanFiles(Plan plan, PlanLabel label, PlanInputs inputs) {
    this.plan = plan;
    this.inputs = inputs;
    this.steps = new StepFiles(plan);
    this.label = label.hashed(hash(label.unnamed()));
  }

  /**
   * The files of a plan.
   *
   * @param label without a hash, which is worked out here
   */
  public static PlanFiles of(Plan plan, PlanLabel label, PlanInputs inputs) {
    return new PlanFiles(plan, label, inputs);
  }

  /** SHA-256 of what the plan was made of and of all its files, in hexadecimal digits. */
  public String hash() {
    return label.hash();
  }

  public List<Artifact> artifacts() {
    return artifacts(label);
  }

  /** Writes the plan as a comment on a pull request. */
  public void comment(Writer out) throws IOException {
    markdown.render("comment", new PlanViews(plan, steps).view(label), out);
  }

  private List<Artifact> artifacts(PlanLabel on) {
    PlanView view = new PlanViews(plan, steps).view(on);
    var artifacts = new ArrayList<Artifact>();
    artifacts.add(new Artifact("runbook.md", out -> markdown.render("runbook", view, out)));
    artifacts.add(new Artifact("runbook.html", out -> html.render("page", view, out)));
    artifacts.add(
        new Artifact("back-out.md", out -> markdown.render("back-out", BackOut.of(view), out)));
    artifacts.add(new Artifact(JSON, out -> PlanJson.write(plan, view, steps, on, inputs, out)));
    artifacts.addAll(steps.all());
    return artifacts;
  }

  private String hash(PlanLabel unnamed) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      inputs.addTo(digest);
      for (Artifact artifact : artifacts(unnamed)) {
        var text = new StringWriter();
        artifact.content().writeTo(text);
        digest.update((artifact.path() + "\0" + text + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
