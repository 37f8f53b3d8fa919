package org.cadre.mentorship;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.cadre.id.Uuid7;
import org.cadre.platform.persistence.TextMapConverter;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** How one of the two sees the mentorship at a point; the words are sealed. */
@Entity
@Table(name = "mentorship_review")
class Review {

    @Id private UUID id;
    private UUID mentorshipId;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private ReviewPoint point;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(6)")
    private Side side;

    @Convert(converter = TextMapConverter.class)
    @Column(columnDefinition = "text")
    private Map<String, String> marks = Map.of();

    @Column(columnDefinition = "blob")
    private byte[] cell = {};

    private Instant at;

    protected Review() {}

    Review(MentorshipId mentorship, ReviewPoint point, Side side, Instant at) {
        this.id = Uuid7.at(at);
        this.mentorshipId = mentorship.id();
        this.point = point;
        this.side = side;
        this.at = at;
    }

    void say(Map<ReviewItem, Integer> marked, String words, NoteSeal seal) {
        marks = new TreeMap<>();
        marked.forEach((item, mark) -> marks.put(item.name(), mark.toString()));
        cell = seal.seal(id, words);
    }

    MentorshipId mentorship() {
        return new MentorshipId(mentorshipId);
    }

    ReviewPoint point() {
        return point;
    }

    Side side() {
        return side;
    }

    Instant at() {
        return at;
    }

    Map<ReviewItem, Integer> marks() {
        var all = new EnumMap<ReviewItem, Integer>(ReviewItem.class);
        marks.forEach((item, mark) -> all.put(ReviewItem.valueOf(item), Integer.valueOf(mark)));
        return all;
    }

    String words(NoteSeal seal) {
        return seal.open(id, cell);
    }
}
