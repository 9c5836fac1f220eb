package io.chukou.compliance.marketplace;

import io.chukou.compliance.core.ExportValidator;
import io.chukou.compliance.core.question.Question;
import io.chukou.compliance.marketplace.badge.Badge;
import io.chukou.compliance.marketplace.badge.BadgeKind;
import io.chukou.compliance.marketplace.form.WhatIf;
import io.chukou.compliance.marketplace.page.DetailView;
import io.chukou.compliance.marketplace.page.ErrorView;
import io.chukou.compliance.marketplace.page.Frame;
import io.chukou.compliance.marketplace.page.ListView;
import io.chukou.compliance.marketplace.stock.Filter;
import io.chukou.compliance.marketplace.stock.Offer;
import io.chukou.compliance.marketplace.stock.Stock;
import io.chukou.compliance.model.ExportCase;
import io.chukou.compliance.model.value.CountryCode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the pages. */
final class Pages {
    private static final String HTML = "text/html; charset=utf-8";
    private static final int OK = 200;
    private static final int WRONG_ANSWER = 422;
    private static final int ON_A_PAGE = 24;
    private static final int MOST_DIGITS = 6;

    private final Stock stock;
    private final ExportValidator validator;
    private final Templates templates;

    Pages(Stock stock, ExportValidator validator, Templates templates) {
        this.stock = stock;
        this.validator = validator;
        this.templates = templates;
    }

    /** The list. Badges are read from the database; nothing is assessed here. */
    Reply list(Visit visit) throws SQLException, Refusal {
        List<CountryCode> destinations = stock.destinations();
        Filter filter =
                new Filter(kind(visit.parameter("kind")), country(visit.parameter("destination"), destinations));
        Map<BadgeKind, Integer> counts = stock.count(filter.destination());
        int number = number(visit.parameter(ListView.PAGE));
        int skip = (number - 1) * ON_A_PAGE;
        List<Offer> offers = stock.page(filter, skip, ON_A_PAGE);
        if (offers.isEmpty() && number > 1) {
            throw Refusal.notFound();
        }
        ListView view = new ListView(frame(visit), filter, offers, counts, destinations, number, ON_A_PAGE);
        return page(OK, "list", view, visit);
    }

    /** A listing. What a visitor answers is assessed here and stored nowhere. */
    Reply detail(Visit visit, Offer offer) throws SQLException {
        Question question = Badge.question(visit.day());
        ExportCase listed = offer.listing().car();
        WhatIf whatIf = WhatIf.of(
                validator, listed, question, stock.destinations(), visit.here().parameters());
        ExportCase car = whatIf.car();
        DetailView view = new DetailView(
                frame(visit),
                offer,
                whatIf,
                whatIf.isAnswered() ? Badge.of(validator, car, visit.day()) : offer.badge(),
                validator.assess(car, question),
                Badge.outlook(validator, car, question),
                validator.waysOut(car, question));
        return page(whatIf.isWrong() ? WRONG_ANSWER : OK, "detail", view, visit);
    }

    Reply error(int status, Visit visit) {
        return page(status, "error", new ErrorView(frame(visit), status), visit);
    }

    private Reply page(int status, String template, Object view, Visit visit) {
        return Reply.of(status, HTML, templates.fill(template, view)).in(visit.language());
    }

    private Frame frame(Visit visit) {
        return new Frame(visit.texts(), visit.here(), visit.day(), validator.rulebook());
    }

    private static @Nullable BadgeKind kind(String name) throws Refusal {
        try {
            return name.isEmpty() ? null : BadgeKind.valueOf(name);
        } catch (IllegalArgumentException e) {
            throw Refusal.badRequest();
        }
    }

    private static @Nullable CountryCode country(String code, List<CountryCode> offered) throws Refusal {
        if (code.isEmpty()) {
            return null;
        }
        return offered.stream()
                .filter(country -> country.getValue().equals(code))
                .findFirst()
                .orElseThrow(Refusal::badRequest);
    }

    private static int number(String text) throws Refusal {
        if (text.isEmpty()) {
            return 1;
        }
        if (!text.matches("[1-9][0-9]{0," + (MOST_DIGITS - 1) + "}")) {
            throw Refusal.badRequest();
        }
        return Integer.parseInt(text);
    }
}
