package org.cadre.ledger;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.UUID;

/**
 * What is proposed, and how far it has come.
 *
 * @param account code of the account, with its currency
 * @param into where an exchange leads; empty for anything else
 * @param subject agreement and line; empty where there is none
 * @param proposedBy null for Cadre itself
 * @param entry what came of it; null for nothing yet
 */
public record ProposalRow(
        ProposalId id,
        int number,
        ProposalPlan plan,
        ProposalState state,
        String account,
        String into,
        String subject,
        @Nullable UUID proposedBy,
        String proposer,
        Instant proposedAt,
        @Nullable EntryId entry,
        String reason,
        String sha256) {}
