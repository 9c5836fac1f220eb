package io.chukou.compliance.marketplace;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;

/** Fills the templates, which were compiled at build time. They escape what they are given by where it stands. */
final class Templates {
    private static final String PACKAGE = "io.chukou.compliance.marketplace.template";

    private final TemplateEngine engine =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Templates.class.getClassLoader(), PACKAGE);

    String fill(String template, Object page) {
        StringOutput out = new StringOutput();
        engine.render(template + ".jte", page, out);
        return out.toString();
    }
}
