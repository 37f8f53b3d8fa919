package org.cadre.mentorship.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

import org.cadre.mentorship.MentorshipDetail;
import org.cadre.mentorship.MentorshipId;
import org.cadre.mentorship.MentorshipQueries;
import org.cadre.mentorship.ReviewItem;
import org.cadre.mentorship.ReviewPoint;
import org.cadre.mentorship.Reviews;
import org.cadre.platform.faces.Given;
import org.cadre.platform.faces.Messages;
import org.cadre.platform.faces.Pages;
import org.cadre.platform.refusal.NotFound;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;

/** A review of a mentorship by one of the two. */
@Named
@RequestScoped
public class LookBackPage {

    @Inject MentorshipQueries queries;
    @Inject Reviews reviews;
    @Inject Messages msg;
    @Inject HttpServletRequest request;

    private String mentorship;
    private String point;
    private String words;
    private MentorshipDetail detail;

    /** An item with the mark that is chosen. */
    public record Marked(ReviewItem item, String mark) {}

    @PostConstruct
    void readAddress() {
        mentorship = request.getParameter("mentorship");
        point = request.getParameter("point");
    }

    public void load() {
        if (getDetail().side().isEmpty()) {
            throw new NotFound("review");
        }
        getAt();
    }

    public MentorshipDetail getDetail() {
        if (detail == null) {
            detail = queries.get(id());
        }
        return detail;
    }

    private MentorshipId id() {
        return MentorshipId.find(mentorship)
                .orElseThrow(() -> new NotFound("mentorship " + mentorship));
    }

    public ReviewPoint getAt() {
        return Given.get(ReviewPoint.values(), point);
    }

    public void write() {
        var marks = new EnumMap<ReviewItem, Integer>(ReviewItem.class);
        for (var each : getItems()) {
            if (!each.mark().isEmpty()) {
                marks.put(each.item(), Given.whole(each.mark()));
            }
        }
        reviews.write(id(), getAt(), marks, words);
        Pages.go(
                "/mentorship/mentorship",
                "mentorship",
                mentorship,
                "done",
                "mentorship.done.reviewed");
    }

    public List<Marked> getItems() {
        return Arrays.stream(ReviewItem.values())
                .map(item -> new Marked(item, Given.text(request.getParameter("mark-" + item))))
                .toList();
    }

    public List<String> getScale() {
        return List.of("1", "2", "3", "4", "5");
    }

    public String getMentorship() {
        return mentorship;
    }

    public String getPoint() {
        return point;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
