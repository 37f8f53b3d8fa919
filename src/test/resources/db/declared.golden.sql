CREATE TABLE `declaration` (
  `pseudonym` uuid NOT NULL,
  `holder` binary(32) NOT NULL,
  `statistics` varbinary(64) NOT NULL,
  `measures` varbinary(64) NOT NULL,
  `gender` varbinary(64) NOT NULL,
  `own_words` varbinary(1100) NOT NULL,
  `disability` varbinary(64) NOT NULL,
  `age` varbinary(64) NOT NULL,
  `education` varbinary(64) NOT NULL,
  PRIMARY KEY (`pseudonym`),
  UNIQUE KEY `uk_declaration_holder` (`holder`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `safeguarding_case` (
  `id` uuid NOT NULL,
  `number` int(11) NOT NULL AUTO_INCREMENT,
  `receipt` binary(32) NOT NULL,
  `closed_on` date DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `uk_safeguarding_case_number` (`number`),
  UNIQUE KEY `uk_safeguarding_case_receipt` (`receipt`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `safeguarding_entry` (
  `case_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `body` mediumblob NOT NULL,
  PRIMARY KEY (`case_id`,`number`),
  CONSTRAINT `fk_safeguarding_entry_case` FOREIGN KEY (`case_id`) REFERENCES `safeguarding_case` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `safeguarding_suspension` (
  `case_id` uuid NOT NULL,
  `holder` binary(32) NOT NULL,
  `body` blob NOT NULL,
  PRIMARY KEY (`case_id`,`holder`),
  KEY `ix_safeguarding_suspension_holder` (`holder`),
  CONSTRAINT `fk_safeguarding_suspension_case` FOREIGN KEY (`case_id`) REFERENCES `safeguarding_case` (`id`) ON DELETE CASCADE
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
