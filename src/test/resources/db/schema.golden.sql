CREATE TABLE `action_step` (
  `id` uuid NOT NULL,
  `action_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `state` varchar(11) NOT NULL,
  `done_by` uuid DEFAULT NULL,
  `at` datetime(6) NOT NULL,
  `words` text NOT NULL,
  `evidence` text NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `action_step_once` (`action_id`,`number`),
  KEY `action_step_person` (`done_by`),
  CONSTRAINT `action_step_of` FOREIGN KEY (`action_id`) REFERENCES `corrective_action` (`id`),
  CONSTRAINT `action_step_person` FOREIGN KEY (`done_by`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `after_action_report` (
  `id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `state` varchar(8) NOT NULL,
  `language` char(2) NOT NULL,
  `headline` varchar(300) NOT NULL,
  `summary` text NOT NULL,
  `correction` varchar(500) NOT NULL,
  `signed_by` uuid DEFAULT NULL,
  `signed_at` datetime(6) DEFAULT NULL,
  `agreed_by` uuid DEFAULT NULL,
  `agreed_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `open_run` uuid GENERATED ALWAYS AS (if(`state` = 'FINAL',NULL,`run_id`)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `after_action_report_once` (`run_id`,`number`),
  UNIQUE KEY `after_action_report_one_open` (`open_run`),
  KEY `after_action_report_signer` (`signed_by`),
  KEY `after_action_report_second` (`agreed_by`),
  CONSTRAINT `after_action_report_of` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `after_action_report_second` FOREIGN KEY (`agreed_by`) REFERENCES `person` (`id`),
  CONSTRAINT `after_action_report_signer` FOREIGN KEY (`signed_by`) REFERENCES `person` (`id`),
  CONSTRAINT `after_action_report_state` CHECK (`state` in ('DRAFT','SIGNED','FINAL')),
  CONSTRAINT `after_action_report_two` CHECK (`agreed_by` is null or `agreed_by` <> `signed_by`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `agency` (
  `id` uuid NOT NULL,
  `name` varchar(160) NOT NULL,
  `country_code` char(2) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  `kind` varchar(12) NOT NULL DEFAULT 'OTHER',
  PRIMARY KEY (`id`),
  UNIQUE KEY `agency_name` (`name`),
  KEY `agency_country` (`country_code`),
  CONSTRAINT `agency_country` FOREIGN KEY (`country_code`) REFERENCES `country` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `agreement` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `donor_id` uuid NOT NULL,
  `reference` varchar(40) NOT NULL,
  `title` varchar(200) NOT NULL,
  `currency` char(3) NOT NULL,
  `signed_minor` bigint(20) NOT NULL,
  `signed_on` date NOT NULL,
  `eligible_from` date NOT NULL,
  `eligible_to` date NOT NULL,
  `flexibility_percent` int(11) NOT NULL,
  `indirect_percent` int(11) NOT NULL,
  `cost_share_percent` int(11) NOT NULL,
  `domestic` tinyint(1) NOT NULL DEFAULT 0,
  `written_by` uuid DEFAULT NULL,
  `written_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `agreement_reference` (`programme_id`,`reference`),
  KEY `agreement_of` (`donor_id`),
  KEY `agreement_by_end` (`programme_id`,`eligible_to`),
  CONSTRAINT `agreement_in` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `agreement_of` FOREIGN KEY (`donor_id`) REFERENCES `donor` (`id`),
  CONSTRAINT `agreement_window` CHECK (`eligible_from` <= `eligible_to`),
  CONSTRAINT `agreement_amount` CHECK (`signed_minor` > 0),
  CONSTRAINT `agreement_percents` CHECK (`flexibility_percent` between 0 and 100 and `indirect_percent` between 0 and 25 and `cost_share_percent` between 0 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `agreement_amendment` (
  `id` uuid NOT NULL,
  `agreement_id` uuid NOT NULL,
  `kind` varchar(9) NOT NULL,
  `minor` bigint(20) NOT NULL,
  `eligible_to` date DEFAULT NULL,
  `document` varchar(120) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `state` varchar(8) NOT NULL,
  `asked_by` uuid DEFAULT NULL,
  `asked_at` datetime(6) NOT NULL,
  `decided_by` uuid DEFAULT NULL,
  `decided_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `agreement_amendment_of` (`agreement_id`),
  CONSTRAINT `agreement_amendment_of` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `agreement_amendment_kind` CHECK (`kind` = 'EXTENSION' and `minor` = 0 and `eligible_to` is not null or `kind` in ('TOP_UP','CUT') and `minor` > 0 and `eligible_to` is null),
  CONSTRAINT `agreement_amendment_state` CHECK (`state` in ('ASKED','APPROVED','REFUSED')),
  CONSTRAINT `agreement_amendment_two` CHECK (`decided_by` is null or `decided_by` <> `asked_by`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `agreement_draft` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `donor` varchar(120) NOT NULL,
  `reference` varchar(40) NOT NULL,
  `title` varchar(200) NOT NULL,
  `currency` char(3) NOT NULL,
  `signed_minor` bigint(20) NOT NULL,
  `signed_on` date DEFAULT NULL,
  `eligible_from` date NOT NULL,
  `eligible_to` date NOT NULL,
  `brought_by` uuid DEFAULT NULL,
  `brought_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `agreement_draft_once` (`programme_id`,`reference`),
  CONSTRAINT `agreement_draft_in` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `agreement_draft_amount` CHECK (`signed_minor` > 0),
  CONSTRAINT `agreement_draft_window` CHECK (`eligible_to` >= `eligible_from`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `agreement_heading` (
  `agreement_id` uuid NOT NULL,
  `line_id` uuid NOT NULL,
  `code` varchar(20) NOT NULL,
  `name` varchar(120) NOT NULL,
  `indirect` tinyint(1) NOT NULL DEFAULT 0,
  PRIMARY KEY (`agreement_id`,`line_id`),
  KEY `agreement_heading_for` (`line_id`),
  CONSTRAINT `agreement_heading_for` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `agreement_heading_of` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `agreement_instalment` (
  `id` uuid NOT NULL,
  `agreement_id` uuid NOT NULL,
  `due_on` date NOT NULL,
  `minor` bigint(20) NOT NULL,
  `condition_text` varchar(300) NOT NULL,
  `state` varchar(9) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `agreement_instalment_of` (`agreement_id`),
  CONSTRAINT `agreement_instalment_of` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `agreement_instalment_sign` CHECK (`minor` > 0),
  CONSTRAINT `agreement_instalment_state` CHECK (`state` in ('PLANNED','REQUESTED','RECEIVED','WAIVED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `agreement_restriction` (
  `agreement_id` uuid NOT NULL,
  `kind` varchar(8) NOT NULL,
  `value` varchar(40) NOT NULL,
  PRIMARY KEY (`agreement_id`,`kind`,`value`),
  CONSTRAINT `agreement_restriction_of` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `agreement_restriction_kind` CHECK (`kind` in ('LINE','COUNTRY','CATEGORY'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `appeal` (
  `id` uuid NOT NULL,
  `nomination_id` uuid NOT NULL,
  `against` varchar(16) NOT NULL,
  `words` varchar(2000) NOT NULL,
  `made_at` datetime(6) NOT NULL,
  `upheld` bit(1) DEFAULT NULL,
  `answer` varchar(2000) NOT NULL,
  `answered_by` uuid DEFAULT NULL,
  `answered_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `appeal_once` (`nomination_id`,`against`),
  KEY `appeal_answered_by` (`answered_by`),
  CONSTRAINT `appeal_answered_by` FOREIGN KEY (`answered_by`) REFERENCES `person` (`id`),
  CONSTRAINT `appeal_of` FOREIGN KEY (`nomination_id`) REFERENCES `nomination` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `attempt` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `kind` varchar(8) NOT NULL,
  `number` int(11) NOT NULL,
  `language` char(2) NOT NULL,
  `seed` bigint(20) NOT NULL,
  `started_at` datetime(6) NOT NULL,
  `deadline_at` datetime(6) NOT NULL,
  `handed_in_at` datetime(6) DEFAULT NULL,
  `points` decimal(9,6) DEFAULT NULL,
  `questions` int(11) NOT NULL,
  `percent` int(11) DEFAULT NULL,
  `passed` bit(1) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `open_key` varchar(100) GENERATED ALWAYS AS (if(`handed_in_at` is null,concat_ws(':',`person_id`,`module_version_id`,`kind`),NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `attempt_number` (`person_id`,`module_version_id`,`kind`,`number`),
  UNIQUE KEY `attempt_open_once` (`open_key`),
  KEY `attempt_blueprint` (`module_version_id`,`kind`),
  KEY `attempt_by_deadline` (`handed_in_at`,`deadline_at`),
  CONSTRAINT `attempt_blueprint` FOREIGN KEY (`module_version_id`, `kind`) REFERENCES `blueprint` (`module_version_id`, `kind`),
  CONSTRAINT `attempt_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `attempt_time` CHECK (`deadline_at` > `started_at`),
  CONSTRAINT `attempt_result` CHECK (`handed_in_at` is null = (`points` is null) and `handed_in_at` is null = (`percent` is null) and `handed_in_at` is null = (`passed` is null)),
  CONSTRAINT `attempt_percent` CHECK (`percent` between 0 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `attempt_question` (
  `attempt_id` uuid NOT NULL,
  `position` int(11) NOT NULL,
  `question_id` uuid NOT NULL,
  `option_order` varchar(2000) NOT NULL,
  `target_order` varchar(2000) NOT NULL,
  `flagged` bit(1) NOT NULL,
  `response` text NOT NULL,
  `answered_at` datetime(6) DEFAULT NULL,
  `answer_sequence` bigint(20) NOT NULL,
  `points` decimal(7,6) DEFAULT NULL,
  PRIMARY KEY (`attempt_id`,`position`),
  UNIQUE KEY `attempt_question_once` (`attempt_id`,`question_id`),
  KEY `attempt_question_question` (`question_id`),
  CONSTRAINT `attempt_question_attempt` FOREIGN KEY (`attempt_id`) REFERENCES `attempt` (`id`),
  CONSTRAINT `attempt_question_question` FOREIGN KEY (`question_id`) REFERENCES `question` (`id`),
  CONSTRAINT `attempt_question_points` CHECK (`points` between 0 and 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `attendance` (
  `id` uuid NOT NULL,
  `session_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `on_day` date NOT NULL,
  `half` varchar(10) NOT NULL,
  `number` int(11) NOT NULL,
  `state` varchar(10) NOT NULL,
  `since` datetime(6) DEFAULT NULL,
  `source` varchar(10) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `recorded_at` datetime(6) NOT NULL,
  `recorded_by` uuid DEFAULT NULL,
  `supersedes_id` uuid DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `attendance_once` (`session_id`,`person_id`,`on_day`,`half`,`number`),
  UNIQUE KEY `attendance_superseded_once` (`supersedes_id`),
  KEY `attendance_by_person` (`person_id`,`session_id`),
  CONSTRAINT `attendance_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `attendance_session` FOREIGN KEY (`session_id`) REFERENCES `live_session` (`id`),
  CONSTRAINT `attendance_supersedes` FOREIGN KEY (`supersedes_id`) REFERENCES `attendance` (`id`),
  CONSTRAINT `attendance_half` CHECK (`half` in ('MORNING','AFTERNOON')),
  CONSTRAINT `attendance_number` CHECK (`number` > 0),
  CONSTRAINT `attendance_state` CHECK (`state` in ('PRESENT','LATE','ABSENT','EXCUSED')),
  CONSTRAINT `attendance_since` CHECK (`since` is null or `state` in ('PRESENT','LATE')),
  CONSTRAINT `attendance_source` CHECK (`source` in ('ROLL','QR','SHEET','CSV','APOLOGY'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `attendance_code_use` (
  `id` uuid NOT NULL,
  `session_id` uuid NOT NULL,
  `on_day` date NOT NULL,
  `half` varchar(10) NOT NULL,
  `step` bigint(20) NOT NULL,
  `person_id` uuid NOT NULL,
  `used_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `attendance_code_use_once` (`session_id`,`on_day`,`half`,`step`,`person_id`),
  KEY `attendance_code_use_person` (`person_id`),
  CONSTRAINT `attendance_code_use_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `attendance_code_use_session` FOREIGN KEY (`session_id`) REFERENCES `live_session` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `attendance_sheet` (
  `id` uuid NOT NULL,
  `session_id` uuid NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `media_type` varchar(40) NOT NULL,
  `size` int(11) NOT NULL,
  `sha256` char(64) NOT NULL,
  `content` longblob NOT NULL,
  `added_by` uuid DEFAULT NULL,
  `added_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `attendance_sheet_session` (`session_id`),
  CONSTRAINT `attendance_sheet_session` FOREIGN KEY (`session_id`) REFERENCES `live_session` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `attendance_upload` (
  `id` uuid NOT NULL,
  `session_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `content` longblob NOT NULL,
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `attendance_upload_session` (`session_id`),
  KEY `attendance_upload_person` (`person_id`),
  KEY `attendance_upload_at` (`made_at`),
  CONSTRAINT `attendance_upload_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `attendance_upload_session` FOREIGN KEY (`session_id`) REFERENCES `live_session` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `audit_entry` (
  `seq` bigint(20) NOT NULL AUTO_INCREMENT,
  `at` datetime(6) NOT NULL,
  `actor_id` uuid DEFAULT NULL,
  `act` varchar(60) NOT NULL,
  `subject_kind` varchar(40) NOT NULL,
  `subject_id` uuid NOT NULL,
  `reason` varchar(500) NOT NULL,
  `facts` text NOT NULL,
  PRIMARY KEY (`seq`),
  KEY `audit_entry_by_subject` (`subject_id`,`seq`),
  KEY `audit_entry_by_actor` (`actor_id`,`seq`),
  KEY `audit_entry_by_act` (`act`,`seq`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `award` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `holder` varchar(160) NOT NULL,
  `programme_name` varchar(160) NOT NULL,
  `module_code` varchar(20) NOT NULL,
  `module_version` varchar(40) NOT NULL,
  `title` varchar(400) NOT NULL,
  `outcomes` text NOT NULL,
  `responsible` varchar(400) NOT NULL,
  `hours` int(11) NOT NULL,
  `percent` int(11) NOT NULL,
  `language` char(2) NOT NULL,
  `awarded_at` datetime(6) NOT NULL,
  `valid_until` date DEFAULT NULL,
  `code` char(26) NOT NULL,
  `number` char(13) NOT NULL,
  `supersedes` uuid DEFAULT NULL,
  `renews` uuid DEFAULT NULL,
  `recorded_at` datetime(6) NOT NULL,
  `first_key` varchar(80) GENERATED ALWAYS AS (if(`supersedes` is null and `renews` is null,concat_ws(':',`person_id`,`module_version_id`),NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `award_code` (`code`),
  UNIQUE KEY `award_number` (`number`),
  UNIQUE KEY `award_superseded_once` (`supersedes`),
  UNIQUE KEY `award_once` (`first_key`),
  UNIQUE KEY `award_renewed_once` (`renews`),
  KEY `award_module_version` (`module_version_id`),
  KEY `award_cohort` (`cohort_id`),
  KEY `award_by_person` (`person_id`,`awarded_at`),
  KEY `award_by_holder` (`holder`,`id`),
  KEY `award_ending` (`programme_id`,`valid_until`),
  CONSTRAINT `award_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `award_module_version` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `award_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `award_renews` FOREIGN KEY (`renews`) REFERENCES `award` (`id`),
  CONSTRAINT `award_supersedes` FOREIGN KEY (`supersedes`) REFERENCES `award` (`id`),
  CONSTRAINT `award_hours` CHECK (`hours` > 0),
  CONSTRAINT `award_percent` CHECK (`percent` between 0 and 100),
  CONSTRAINT `award_language` CHECK (`language` in ('EN','FR','AR'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `award_end` (
  `award_id` uuid NOT NULL,
  `tell_on` date NOT NULL,
  PRIMARY KEY (`award_id`),
  KEY `award_end_next` (`tell_on`,`award_id`),
  CONSTRAINT `award_end_of` FOREIGN KEY (`award_id`) REFERENCES `award` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `bank_balance` (
  `id` uuid NOT NULL,
  `account_id` uuid NOT NULL,
  `month` date NOT NULL,
  `minor` bigint(20) NOT NULL,
  `document` varchar(120) NOT NULL,
  `stated_by` uuid DEFAULT NULL,
  `stated_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `bank_balance_once` (`account_id`,`month`),
  CONSTRAINT `bank_balance_of` FOREIGN KEY (`account_id`) REFERENCES `ledger_account` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `bank_line` (
  `id` uuid NOT NULL,
  `statement_id` uuid NOT NULL,
  `place` int(11) NOT NULL,
  `booked` date NOT NULL,
  `valued` date NOT NULL,
  `minor` bigint(20) NOT NULL,
  `party` varchar(250) NOT NULL,
  `words` varchar(500) NOT NULL,
  `refs` varchar(500) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `bank_line_place` (`statement_id`,`place`),
  CONSTRAINT `bank_line_of` FOREIGN KEY (`statement_id`) REFERENCES `bank_statement` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `bank_match` (
  `line_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `place` int(11) NOT NULL,
  `entry_id` uuid DEFAULT NULL,
  `matched_by` uuid DEFAULT NULL,
  `matched_at` datetime(6) NOT NULL,
  PRIMARY KEY (`line_id`,`number`,`place`),
  KEY `bank_match_with` (`entry_id`),
  CONSTRAINT `bank_match_of` FOREIGN KEY (`line_id`) REFERENCES `bank_line` (`id`),
  CONSTRAINT `bank_match_with` FOREIGN KEY (`entry_id`) REFERENCES `ledger_entry` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `bank_statement` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `account_id` uuid NOT NULL,
  `number` varchar(200) NOT NULL,
  `bank_account` varchar(200) NOT NULL,
  `month` date NOT NULL,
  `last_day` date NOT NULL,
  `currency` char(3) NOT NULL,
  `opening_minor` bigint(20) NOT NULL,
  `closing_minor` bigint(20) NOT NULL,
  `hash` char(64) NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `line_count` int(11) NOT NULL,
  `read_by` uuid DEFAULT NULL,
  `read_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `bank_statement_once` (`account_id`,`hash`),
  UNIQUE KEY `bank_statement_number` (`account_id`,`bank_account`,`number`),
  KEY `bank_statement_by_programme` (`programme_id`,`last_day`),
  CONSTRAINT `bank_statement_in` FOREIGN KEY (`programme_id`) REFERENCES `journal` (`programme_id`),
  CONSTRAINT `bank_statement_of` FOREIGN KEY (`account_id`) REFERENCES `ledger_account` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `block` (
  `id` uuid NOT NULL,
  `lesson_text_id` uuid NOT NULL,
  `block_key` varchar(60) NOT NULL,
  `position` int(11) NOT NULL,
  `variant` varchar(10) DEFAULT NULL,
  `kind` varchar(10) NOT NULL,
  `callout` varchar(10) DEFAULT NULL,
  `heading` varchar(400) NOT NULL,
  `subtitle` varchar(400) NOT NULL,
  `body` mediumtext NOT NULL,
  `origin` varchar(400) NOT NULL,
  `question_key` varchar(60) DEFAULT NULL,
  `variant_or_common` varchar(10) GENERATED ALWAYS AS (ifnull(`variant`,'')) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `block_place` (`lesson_text_id`,`position`,`variant_or_common`),
  UNIQUE KEY `block_key` (`lesson_text_id`,`block_key`,`variant_or_common`),
  CONSTRAINT `block_of` FOREIGN KEY (`lesson_text_id`) REFERENCES `lesson_text` (`id`),
  CONSTRAINT `block_variant` CHECK (`variant` in ('COASTAL','LANDLOCKED')),
  CONSTRAINT `block_kind` CHECK (`kind` in ('TEXT','CALLOUT','FIGURE','CHECK','CARD')),
  CONSTRAINT `block_callout` CHECK (`kind` = 'CALLOUT' = (`callout` is not null) and `callout` in ('DO_NOT','LEGAL','ALONE')),
  CONSTRAINT `block_question` CHECK (`kind` = 'CHECK' = (`question_key` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `block_source` (
  `block_id` uuid NOT NULL,
  `source_id` uuid NOT NULL,
  PRIMARY KEY (`block_id`,`source_id`),
  KEY `block_source_source` (`source_id`),
  CONSTRAINT `block_source_block` FOREIGN KEY (`block_id`) REFERENCES `block` (`id`),
  CONSTRAINT `block_source_source` FOREIGN KEY (`source_id`) REFERENCES `source` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `block_word` (
  `block_id` uuid NOT NULL,
  `glossary_word_id` uuid NOT NULL,
  PRIMARY KEY (`block_id`,`glossary_word_id`),
  KEY `block_word_word` (`glossary_word_id`),
  CONSTRAINT `block_word_block` FOREIGN KEY (`block_id`) REFERENCES `block` (`id`),
  CONSTRAINT `block_word_word` FOREIGN KEY (`glossary_word_id`) REFERENCES `glossary_word` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `blueprint` (
  `module_version_id` uuid NOT NULL,
  `kind` varchar(8) NOT NULL,
  `module_code` varchar(20) NOT NULL,
  `module_title` text NOT NULL,
  `draws` varchar(2000) NOT NULL,
  `questions` int(11) NOT NULL,
  `minutes` int(11) NOT NULL,
  `pass_mark` int(11) NOT NULL,
  `attempts` int(11) NOT NULL,
  `cool_down_hours` int(11) NOT NULL,
  PRIMARY KEY (`module_version_id`,`kind`),
  CONSTRAINT `blueprint_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `blueprint_kind` CHECK (`kind` in ('PRE_TEST','FINAL')),
  CONSTRAINT `blueprint_size` CHECK (`questions` > 0 and `minutes` > 0),
  CONSTRAINT `blueprint_pass_mark` CHECK (`pass_mark` between 0 and 100),
  CONSTRAINT `blueprint_attempts` CHECK (`attempts` > 0 and `cool_down_hours` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `budget` (
  `programme_id` uuid NOT NULL,
  `currency` char(3) NOT NULL,
  `opened_by` uuid DEFAULT NULL,
  `opened_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`programme_id`),
  CONSTRAINT `budget_of` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `budget_amount` (
  `version_id` uuid NOT NULL,
  `line_id` uuid NOT NULL,
  `month` date NOT NULL,
  `minor` bigint(20) NOT NULL,
  PRIMARY KEY (`version_id`,`line_id`,`month`),
  KEY `budget_amount_of` (`line_id`),
  CONSTRAINT `budget_amount_in` FOREIGN KEY (`version_id`) REFERENCES `budget_version` (`id`),
  CONSTRAINT `budget_amount_of` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `budget_amount_month` CHECK (dayofmonth(`month`) = 1),
  CONSTRAINT `budget_amount_sign` CHECK (`minor` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `budget_line` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `parent_id` uuid DEFAULT NULL,
  `code` varchar(12) NOT NULL,
  `name` varchar(120) NOT NULL,
  `purpose` varchar(10) NOT NULL,
  `priority` int(11) NOT NULL,
  `criticality` int(11) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `budget_line_code` (`programme_id`,`code`),
  KEY `budget_line_under` (`parent_id`),
  CONSTRAINT `budget_line_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `budget_line_under` FOREIGN KEY (`parent_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `budget_line_purpose` CHECK (`purpose` in ('TRAINING','EQUIPMENT','JOINT_OPS','STAFF','OVERSIGHT','M_AND_E','OTHER')),
  CONSTRAINT `budget_line_priority` CHECK (`priority` between 1 and 99),
  CONSTRAINT `budget_line_criticality` CHECK (`criticality` between 1 and 5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `budget_transfer` (
  `id` uuid NOT NULL,
  `version_id` uuid NOT NULL,
  `from_line_id` uuid NOT NULL,
  `to_line_id` uuid NOT NULL,
  `month` date NOT NULL,
  `minor` bigint(20) NOT NULL,
  `agreement_id` uuid NOT NULL,
  `document` varchar(120) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `state` varchar(8) NOT NULL,
  `asked_by` uuid DEFAULT NULL,
  `asked_at` datetime(6) NOT NULL,
  `decided_by` uuid DEFAULT NULL,
  `decided_at` datetime(6) DEFAULT NULL,
  `sha256` char(64) NOT NULL,
  `version` int(11) NOT NULL,
  `document_id` uuid DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `budget_transfer_in` (`version_id`),
  KEY `budget_transfer_from` (`from_line_id`),
  KEY `budget_transfer_to` (`to_line_id`),
  KEY `budget_transfer_under` (`agreement_id`),
  KEY `budget_transfer_by` (`document_id`),
  CONSTRAINT `budget_transfer_by` FOREIGN KEY (`document_id`) REFERENCES `finance_document` (`id`),
  CONSTRAINT `budget_transfer_from` FOREIGN KEY (`from_line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `budget_transfer_in` FOREIGN KEY (`version_id`) REFERENCES `budget_version` (`id`),
  CONSTRAINT `budget_transfer_to` FOREIGN KEY (`to_line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `budget_transfer_under` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `budget_transfer_moves` CHECK (`from_line_id` <> `to_line_id` and `minor` > 0),
  CONSTRAINT `budget_transfer_state` CHECK (`state` in ('ASKED','APPROVED','REFUSED')),
  CONSTRAINT `budget_transfer_two` CHECK (`decided_by` is null or `decided_by` <> `asked_by`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `budget_version` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `state` varchar(10) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `made_by` uuid DEFAULT NULL,
  `made_at` datetime(6) NOT NULL,
  `submitted_by` uuid DEFAULT NULL,
  `submitted_at` datetime(6) DEFAULT NULL,
  `approved_by` uuid DEFAULT NULL,
  `approved_at` datetime(6) DEFAULT NULL,
  `sha256` char(64) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `approved_programme` uuid GENERATED ALWAYS AS (if(`state` = 'APPROVED',`programme_id`,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `budget_version_number` (`programme_id`,`number`),
  UNIQUE KEY `budget_version_approved` (`approved_programme`),
  CONSTRAINT `budget_version_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `budget_version_state` CHECK (`state` in ('DRAFT','SUBMITTED','APPROVED','SUPERSEDED')),
  CONSTRAINT `budget_version_two` CHECK (`approved_by` is null or `approved_by` <> `submitted_by`),
  CONSTRAINT `budget_version_bound` CHECK (`state` = 'DRAFT' = (`sha256` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `calendar_address` (
  `person_id` uuid NOT NULL,
  `secret_hash` binary(32) NOT NULL,
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`person_id`),
  UNIQUE KEY `calendar_address_secret` (`secret_hash`),
  CONSTRAINT `calendar_address_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `certificate` (
  `award_id` uuid NOT NULL,
  `pdf` longblob NOT NULL,
  `sha256` char(64) NOT NULL,
  `key_fingerprint` char(64) NOT NULL,
  `issued_at` datetime(6) NOT NULL,
  PRIMARY KEY (`award_id`),
  CONSTRAINT `certificate_award` FOREIGN KEY (`award_id`) REFERENCES `award` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `certificate_due` (
  `award_id` uuid NOT NULL,
  `due_at` datetime(6) NOT NULL,
  `failures` int(11) NOT NULL,
  `claim` uuid DEFAULT NULL,
  `trouble` varchar(10) DEFAULT NULL,
  PRIMARY KEY (`award_id`),
  KEY `certificate_due_by_time` (`due_at`,`award_id`),
  CONSTRAINT `certificate_due_award` FOREIGN KEY (`award_id`) REFERENCES `award` (`id`),
  CONSTRAINT `certificate_due_trouble` CHECK (`trouble` in ('TEXT','OTHER'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `check_answer` (
  `person_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `question_key` varchar(60) NOT NULL,
  `response` text NOT NULL,
  `points` decimal(7,6) NOT NULL,
  `tries` int(11) NOT NULL,
  `answered_at` datetime(6) NOT NULL,
  `first_answered_at` datetime(6) NOT NULL,
  `first_right` bit(1) NOT NULL,
  PRIMARY KEY (`person_id`,`module_version_id`,`question_key`),
  KEY `check_answer_module` (`module_version_id`),
  CONSTRAINT `check_answer_module` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `check_answer_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `check_answer_points` CHECK (`points` between 0 and 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `cohort` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `name` varchar(120) NOT NULL,
  `starts_on` date NOT NULL,
  `ends_on` date NOT NULL,
  `zone` varchar(60) NOT NULL,
  `capacity` int(11) NOT NULL,
  `taken` int(11) NOT NULL DEFAULT 0,
  `state` varchar(10) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `cohort_name` (`programme_id`,`name`),
  KEY `cohort_by_start` (`starts_on`,`id`),
  CONSTRAINT `cohort_programme` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `cohort_days` CHECK (`ends_on` >= `starts_on`),
  CONSTRAINT `cohort_state` CHECK (`state` in ('OPEN','CLOSED')),
  CONSTRAINT `cohort_capacity` CHECK (`capacity` between 1 and 5000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `cohort_calendar_address` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `secret_hash` binary(32) NOT NULL,
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `cohort_calendar_address_once` (`person_id`,`cohort_id`),
  UNIQUE KEY `cohort_calendar_address_secret` (`secret_hash`),
  KEY `cohort_calendar_address_cohort` (`cohort_id`),
  CONSTRAINT `cohort_calendar_address_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `cohort_calendar_address_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `cohort_module` (
  `cohort_id` uuid NOT NULL,
  `module_code` varchar(20) NOT NULL,
  `position` int(11) NOT NULL,
  `opens_on` date DEFAULT NULL,
  `closes_on` date DEFAULT NULL,
  PRIMARY KEY (`cohort_id`,`module_code`),
  UNIQUE KEY `cohort_module_position` (`cohort_id`,`position`),
  CONSTRAINT `cohort_module_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `cohort_module_window` CHECK (`closes_on` >= `opens_on`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `committee_view` (
  `id` uuid NOT NULL,
  `nomination_id` uuid NOT NULL,
  `member_id` uuid NOT NULL,
  `band` varchar(6) DEFAULT NULL,
  `conflict` bit(1) NOT NULL,
  `words` varchar(500) NOT NULL,
  `at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `committee_view_once` (`nomination_id`,`member_id`),
  KEY `committee_view_by` (`member_id`),
  CONSTRAINT `committee_view_by` FOREIGN KEY (`member_id`) REFERENCES `person` (`id`),
  CONSTRAINT `committee_view_of` FOREIGN KEY (`nomination_id`) REFERENCES `nomination` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `completion` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `percent` int(11) NOT NULL,
  `completed_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `completion_once` (`person_id`,`module_version_id`),
  KEY `completion_module` (`module_version_id`),
  KEY `completion_cohort` (`cohort_id`),
  CONSTRAINT `completion_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `completion_module` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `completion_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `completion_percent` CHECK (`percent` between 0 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `content_pack` (
  `code` varchar(255) NOT NULL,
  `title` text DEFAULT NULL,
  `licence` varchar(400) DEFAULT NULL,
  `hash` char(64) DEFAULT NULL,
  `files_hash` char(64) DEFAULT NULL,
  `state` varchar(10) NOT NULL,
  `findings` mediumtext NOT NULL,
  `read_at` datetime(6) NOT NULL,
  `imported_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`code`),
  CONSTRAINT `content_pack_state` CHECK (`state` in ('SOUND','BROKEN')),
  CONSTRAINT `content_pack_findings` CHECK (`state` = 'BROKEN' = (`findings` <> '')),
  CONSTRAINT `content_pack_sound` CHECK (`state` = 'BROKEN' or `imported_at` is not null),
  CONSTRAINT `content_pack_import` CHECK (`imported_at` is null = (`hash` is null) and `imported_at` is null = (`title` is null) and `imported_at` is null = (`licence` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `continuity_report` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `made_at` datetime(6) NOT NULL,
  `up_to` int(11) NOT NULL,
  `begin_month` date NOT NULL,
  `parameters` longtext NOT NULL,
  `figures` longtext NOT NULL,
  `sha256` char(64) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `continuity_report_number` (`programme_id`,`number`),
  CONSTRAINT `continuity_report_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `continuity_report_begin` CHECK (dayofmonth(`begin_month`) = 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `corrective_action` (
  `id` uuid NOT NULL,
  `finding_id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `title` varchar(200) NOT NULL,
  `element` varchar(12) NOT NULL,
  `owner_id` uuid NOT NULL,
  `agency` varchar(120) NOT NULL,
  `starts_on` date NOT NULL,
  `due_on` date NOT NULL,
  `means` varchar(15) NOT NULL,
  `how` varchar(500) NOT NULL,
  `state` varchar(11) NOT NULL,
  `steps` int(11) NOT NULL,
  `done_at` datetime(6) DEFAULT NULL,
  `verified_by` uuid DEFAULT NULL,
  `verified_at` datetime(6) DEFAULT NULL,
  `retest_run_id` uuid DEFAULT NULL,
  `retest_passed` bit(1) DEFAULT NULL,
  `retest_at` datetime(6) DEFAULT NULL,
  `retest_source` varchar(300) NOT NULL,
  `owner_told_at` datetime(6) DEFAULT NULL,
  `escalated_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `is_open` bit(1) GENERATED ALWAYS AS (`state` in ('PROPOSED','AGREED','IN_PROGRESS','BLOCKED','REOPENED')) VIRTUAL,
  PRIMARY KEY (`id`),
  KEY `corrective_action_of` (`finding_id`),
  KEY `corrective_action_run` (`run_id`),
  KEY `corrective_action_verifier` (`verified_by`),
  KEY `corrective_action_retest` (`retest_run_id`),
  KEY `corrective_action_open` (`programme_id`,`due_on`,`id`),
  KEY `corrective_action_of_owner` (`owner_id`,`due_on`,`id`),
  KEY `corrective_action_late` (`is_open`,`due_on`,`id`),
  CONSTRAINT `corrective_action_of` FOREIGN KEY (`finding_id`) REFERENCES `finding` (`id`),
  CONSTRAINT `corrective_action_owner` FOREIGN KEY (`owner_id`) REFERENCES `person` (`id`),
  CONSTRAINT `corrective_action_programme` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `corrective_action_retest` FOREIGN KEY (`retest_run_id`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `corrective_action_run` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `corrective_action_verifier` FOREIGN KEY (`verified_by`) REFERENCES `person` (`id`),
  CONSTRAINT `corrective_action_days` CHECK (`due_on` >= `starts_on`),
  CONSTRAINT `corrective_action_state` CHECK (`state` in ('PROPOSED','AGREED','IN_PROGRESS','BLOCKED','DONE','VERIFIED','REOPENED','CANCELLED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `country` (
  `code` char(2) NOT NULL,
  `name_en` varchar(80) NOT NULL,
  `name_fr` varchar(80) NOT NULL,
  `name_ar` varchar(80) NOT NULL,
  `shore` varchar(10) NOT NULL,
  `version` int(11) NOT NULL DEFAULT 0,
  PRIMARY KEY (`code`),
  CONSTRAINT `country_shore` CHECK (`shore` in ('COASTAL','LANDLOCKED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `diversity_classification` (
  `id` uuid NOT NULL,
  `attribute` varchar(10) NOT NULL,
  `version` int(11) NOT NULL,
  `codes` text NOT NULL,
  `registered_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `diversity_classification_once` (`attribute`,`version`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `diversity_target` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `attribute` varchar(10) NOT NULL,
  `code` varchar(20) NOT NULL,
  `least_percent` int(11) NOT NULL,
  `set_by` uuid DEFAULT NULL,
  `set_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `diversity_target_of` (`programme_id`,`ended_at`),
  CONSTRAINT `diversity_target_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `diversity_target_range` CHECK (`least_percent` between 1 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `donor` (
  `id` uuid NOT NULL,
  `name` varchar(120) NOT NULL,
  `short_name` varchar(20) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `donor_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `encumbrance` (
  `request_id` uuid NOT NULL,
  `original_minor` bigint(20) NOT NULL,
  `liquidated_minor` bigint(20) NOT NULL,
  `released_minor` bigint(20) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`request_id`),
  CONSTRAINT `encumbrance_of` FOREIGN KEY (`request_id`) REFERENCES `ledger_request` (`id`),
  CONSTRAINT `encumbrance_adds_up` CHECK (`liquidated_minor` >= 0 and `released_minor` >= 0 and `liquidated_minor` + `released_minor` <= `original_minor`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `enrolment` (
  `id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `state` varchar(10) NOT NULL,
  `enrolled_at` datetime(6) NOT NULL,
  `enrolled_by` uuid DEFAULT NULL,
  `withdrawn_at` datetime(6) DEFAULT NULL,
  `withdrawn_by` uuid DEFAULT NULL,
  `withdrawn_reason` varchar(500) DEFAULT NULL,
  `extra_time_percent` int(11) NOT NULL,
  `version` int(11) NOT NULL,
  `live_key` varchar(80) GENERATED ALWAYS AS (if(`state` = 'ENROLLED',concat_ws(':',`cohort_id`,`person_id`),NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `enrolment_once` (`live_key`),
  KEY `enrolment_by_cohort` (`cohort_id`,`state`),
  KEY `enrolment_by_person` (`person_id`,`state`),
  CONSTRAINT `enrolment_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `enrolment_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `enrolment_state` CHECK (`state` in ('ENROLLED','WITHDRAWN')),
  CONSTRAINT `enrolment_withdrawal` CHECK (`state` = 'WITHDRAWN' = (`withdrawn_at` is not null and `withdrawn_reason` is not null)),
  CONSTRAINT `enrolment_extra_time` CHECK (`extra_time_percent` between 0 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `enrolment_list` (
  `id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `state` varchar(10) NOT NULL,
  `made_at` datetime(6) NOT NULL,
  `made_by` uuid NOT NULL,
  `applied_at` datetime(6) DEFAULT NULL,
  `applied_by` uuid DEFAULT NULL,
  `undone_at` datetime(6) DEFAULT NULL,
  `undone_by` uuid DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `enrolment_list_latest` (`cohort_id`,`id`),
  CONSTRAINT `enrolment_list_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `enrolment_list_state` CHECK (`state` in ('CHECKED','APPLIED','UNDONE')),
  CONSTRAINT `enrolment_list_applied` CHECK (`state` = 'CHECKED' = (`applied_at` is null)),
  CONSTRAINT `enrolment_list_undone` CHECK (`state` = 'UNDONE' = (`undone_at` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `enrolment_list_line` (
  `id` uuid NOT NULL,
  `list_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `mail` varchar(254) NOT NULL,
  `cohorts` text NOT NULL,
  `outcome` varchar(10) NOT NULL,
  `reason` varchar(20) NOT NULL,
  `argument` varchar(254) NOT NULL,
  `person_id` uuid DEFAULT NULL,
  `enrolment_id` uuid DEFAULT NULL,
  `undone` varchar(10) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `enrolment_list_line_once` (`list_id`,`number`),
  KEY `enrolment_list_line_enrolment` (`enrolment_id`),
  KEY `enrolment_list_line_by_outcome` (`list_id`,`outcome`,`number`),
  KEY `enrolment_list_line_person` (`person_id`),
  CONSTRAINT `enrolment_list_line_enrolment` FOREIGN KEY (`enrolment_id`) REFERENCES `enrolment` (`id`),
  CONSTRAINT `enrolment_list_line_of` FOREIGN KEY (`list_id`) REFERENCES `enrolment_list` (`id`),
  CONSTRAINT `enrolment_list_line_outcome` CHECK (`outcome` in ('NEW','INSIDE','REFUSED')),
  CONSTRAINT `enrolment_list_line_undone` CHECK (`undone` in ('WITHDRAWN','KEPT','GONE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `erasure_request` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `outcome` varchar(12) DEFAULT NULL,
  `settled_at` datetime(6) DEFAULT NULL,
  `settled_by` uuid DEFAULT NULL,
  `reason` varchar(500) NOT NULL,
  `open_key` uuid GENERATED ALWAYS AS (if(`outcome` is null,`person_id`,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `erasure_request_once` (`open_key`),
  KEY `erasure_request_person` (`person_id`),
  KEY `erasure_request_by` (`settled_by`),
  KEY `erasure_request_by_outcome` (`outcome`,`asked_at`,`id`),
  KEY `erasure_request_by_settling` (`settled_at`),
  CONSTRAINT `erasure_request_by` FOREIGN KEY (`settled_by`) REFERENCES `person` (`id`),
  CONSTRAINT `erasure_request_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `erasure_request_outcome` CHECK (`outcome` in ('CARRIED_OUT','REFUSED','TAKEN_BACK')),
  CONSTRAINT `erasure_request_settled` CHECK (`outcome` is null = (`settled_at` is null)),
  CONSTRAINT `erasure_request_reason` CHECK (`outcome` = 'TAKEN_BACK' or `outcome` is null or `reason` <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `exchange_visit` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `mentorship_id` uuid NOT NULL,
  `host_id` uuid NOT NULL,
  `host_agency_id` uuid NOT NULL,
  `visiting_agency_id` uuid NOT NULL,
  `asked_by` uuid NOT NULL,
  `starts_on` date NOT NULL,
  `ends_on` date NOT NULL,
  `days` int(11) NOT NULL,
  `privately` bit(1) NOT NULL,
  `objectives` text NOT NULL,
  `state` varchar(9) NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `remind_on` date DEFAULT NULL,
  `reason` varchar(500) NOT NULL,
  `report` varchar(4000) NOT NULL,
  `reported_on` date DEFAULT NULL,
  `cascade_on` date DEFAULT NULL,
  `cascade_topic` varchar(300) NOT NULL,
  `attendance` text NOT NULL,
  `practice` varchar(500) NOT NULL,
  `practice_changed` bit(1) DEFAULT NULL,
  `line_id` uuid DEFAULT NULL,
  `planned_minor` bigint(20) NOT NULL,
  `entries` text NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `exchange_visit_of` (`mentorship_id`),
  KEY `exchange_visit_hosted` (`host_agency_id`),
  KEY `exchange_visit_from` (`visiting_agency_id`),
  KEY `exchange_visit_line` (`line_id`),
  KEY `exchange_visit_in_state` (`programme_id`,`state`,`starts_on`),
  KEY `exchange_visit_of_host` (`host_id`,`state`),
  KEY `exchange_visit_of_asker` (`asked_by`,`state`),
  KEY `exchange_visit_to_remind` (`remind_on`),
  CONSTRAINT `exchange_visit_asked` FOREIGN KEY (`asked_by`) REFERENCES `person` (`id`),
  CONSTRAINT `exchange_visit_at` FOREIGN KEY (`host_id`) REFERENCES `visit_host` (`id`),
  CONSTRAINT `exchange_visit_from` FOREIGN KEY (`visiting_agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `exchange_visit_hosted` FOREIGN KEY (`host_agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `exchange_visit_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `exchange_visit_line` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `exchange_visit_of` FOREIGN KEY (`mentorship_id`) REFERENCES `mentorship` (`id`),
  CONSTRAINT `exchange_visit_range` CHECK (`ends_on` >= `starts_on` and `days` > 0 and `host_agency_id` <> `visiting_agency_id` and `planned_minor` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `exercise_design_upload` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `content` longblob NOT NULL,
  `chosen` longtext NOT NULL,
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `exercise_design_upload_person` (`person_id`),
  KEY `exercise_design_upload_at` (`made_at`),
  CONSTRAINT `exercise_design_upload_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `exercise_design_version` (
  `id` uuid NOT NULL,
  `code` varchar(60) NOT NULL,
  `major` int(11) NOT NULL,
  `minor` int(11) NOT NULL,
  `patch` int(11) NOT NULL,
  `state` varchar(10) NOT NULL,
  `kind` varchar(10) NOT NULL,
  `title` text NOT NULL,
  `minutes` int(11) NOT NULL,
  `teams` int(11) NOT NULL,
  `draft` longtext DEFAULT NULL,
  `former` longtext DEFAULT NULL,
  `checksum` char(64) NOT NULL,
  `derived_from` uuid DEFAULT NULL,
  `pack_code` varchar(255) DEFAULT NULL,
  `made_by` uuid DEFAULT NULL,
  `made_at` datetime(6) NOT NULL,
  `edited_by` uuid DEFAULT NULL,
  `edited_at` datetime(6) NOT NULL,
  `sent_by` uuid DEFAULT NULL,
  `sent_at` datetime(6) DEFAULT NULL,
  `approved_by` uuid DEFAULT NULL,
  `approved_at` datetime(6) DEFAULT NULL,
  `retired_by` uuid DEFAULT NULL,
  `retired_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `open_code` varchar(60) GENERATED ALWAYS AS (if(`state` in ('DRAFT','IN_REVIEW'),`code`,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `exercise_design_number` (`code`,`major`,`minor`,`patch`),
  UNIQUE KEY `exercise_design_open` (`open_code`),
  KEY `exercise_design_origin` (`derived_from`),
  KEY `exercise_design_pack` (`pack_code`),
  KEY `exercise_design_maker` (`made_by`),
  KEY `exercise_design_editor` (`edited_by`),
  KEY `exercise_design_sender` (`sent_by`),
  KEY `exercise_design_approver` (`approved_by`),
  KEY `exercise_design_retirer` (`retired_by`),
  KEY `exercise_design_edited` (`edited_at`,`id`),
  CONSTRAINT `exercise_design_approver` FOREIGN KEY (`approved_by`) REFERENCES `person` (`id`),
  CONSTRAINT `exercise_design_editor` FOREIGN KEY (`edited_by`) REFERENCES `person` (`id`),
  CONSTRAINT `exercise_design_maker` FOREIGN KEY (`made_by`) REFERENCES `person` (`id`),
  CONSTRAINT `exercise_design_origin` FOREIGN KEY (`derived_from`) REFERENCES `exercise_design_version` (`id`),
  CONSTRAINT `exercise_design_pack` FOREIGN KEY (`pack_code`) REFERENCES `content_pack` (`code`),
  CONSTRAINT `exercise_design_retirer` FOREIGN KEY (`retired_by`) REFERENCES `person` (`id`),
  CONSTRAINT `exercise_design_sender` FOREIGN KEY (`sent_by`) REFERENCES `person` (`id`),
  CONSTRAINT `exercise_design_parts` CHECK (`major` >= 0 and `minor` >= 0 and `patch` >= 0),
  CONSTRAINT `exercise_design_state` CHECK (`state` in ('DRAFT','IN_REVIEW','APPROVED','RETIRED')),
  CONSTRAINT `exercise_design_kind` CHECK (`kind` in ('SEMINAR','WORKSHOP','TABLETOP','GAME','DRILL','FUNCTIONAL','FULL_SCALE')),
  CONSTRAINT `exercise_design_by` CHECK (`pack_code` is null = (`made_by` is not null) and `made_by` is null = (`edited_by` is null)),
  CONSTRAINT `exercise_design_draft` CHECK (`draft` is null = (`approved_at` is not null)),
  CONSTRAINT `exercise_design_former` CHECK (`former` is null or `draft` is not null),
  CONSTRAINT `exercise_design_review` CHECK (`state` <> 'IN_REVIEW' or `sent_by` is not null),
  CONSTRAINT `exercise_design_approval` CHECK ((`state` not in ('DRAFT','IN_REVIEW') or `approved_at` is null) and (`state` <> 'APPROVED' or `approved_at` is not null) and `approved_by` is not null = (`approved_at` is not null and `pack_code` is null)),
  CONSTRAINT `exercise_design_two` CHECK (`approved_by` is null or `approved_by` <> `edited_by`),
  CONSTRAINT `exercise_design_retirement` CHECK (`state` = 'RETIRED' = (`retired_at` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `exercise_exhibit_file` (
  `id` uuid NOT NULL,
  `design_version_id` uuid NOT NULL,
  `name` varchar(120) NOT NULL,
  `media_type` varchar(80) NOT NULL,
  `size` int(11) NOT NULL,
  `sha256` char(64) NOT NULL,
  `content` longblob NOT NULL,
  `added_by` uuid DEFAULT NULL,
  `added_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `exercise_exhibit_file_name` (`design_version_id`,`name`),
  KEY `exercise_exhibit_file_adder` (`added_by`),
  CONSTRAINT `exercise_exhibit_file_adder` FOREIGN KEY (`added_by`) REFERENCES `person` (`id`),
  CONSTRAINT `exercise_exhibit_file_of` FOREIGN KEY (`design_version_id`) REFERENCES `exercise_design_version` (`id`),
  CONSTRAINT `exercise_exhibit_file_size` CHECK (`size` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `exercise_review_comment` (
  `id` uuid NOT NULL,
  `design_version_id` uuid NOT NULL,
  `place` varchar(80) NOT NULL,
  `text` text NOT NULL,
  `written_by` uuid NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `exercise_review_comment_writer` (`written_by`),
  KEY `exercise_review_comment_at` (`design_version_id`,`written_at`,`id`),
  CONSTRAINT `exercise_review_comment_of` FOREIGN KEY (`design_version_id`) REFERENCES `exercise_design_version` (`id`),
  CONSTRAINT `exercise_review_comment_writer` FOREIGN KEY (`written_by`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `exercise_run` (
  `id` uuid NOT NULL,
  `design_version_id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `title` varchar(200) NOT NULL,
  `zone` varchar(40) NOT NULL,
  `planned_for` datetime(6) NOT NULL,
  `state` varchar(10) NOT NULL,
  `forked_from` uuid DEFAULT NULL,
  `planned_by` uuid DEFAULT NULL,
  `planned_at` datetime(6) NOT NULL,
  `closed_at` datetime(6) DEFAULT NULL,
  `entries` int(11) NOT NULL,
  `chain` char(64) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `exercise_run_design` (`design_version_id`),
  KEY `exercise_run_cohort` (`cohort_id`),
  KEY `exercise_run_fork` (`forked_from`),
  KEY `exercise_run_planner` (`planned_by`),
  KEY `exercise_run_by_state` (`state`,`planned_for`,`id`),
  KEY `exercise_run_of_programme` (`programme_id`,`planned_for`,`id`),
  CONSTRAINT `exercise_run_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `exercise_run_design` FOREIGN KEY (`design_version_id`) REFERENCES `exercise_design_version` (`id`),
  CONSTRAINT `exercise_run_fork` FOREIGN KEY (`forked_from`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `exercise_run_planner` FOREIGN KEY (`planned_by`) REFERENCES `person` (`id`),
  CONSTRAINT `exercise_run_programme` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `exercise_run_state` CHECK (`state` in ('PLANNED','READY','RUNNING','PAUSED','ENDED','CLOSED','CANCELLED')),
  CONSTRAINT `exercise_run_entries` CHECK (`entries` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `exercise_script` (
  `design_version_id` uuid NOT NULL,
  `script` longtext NOT NULL,
  PRIMARY KEY (`design_version_id`),
  CONSTRAINT `exercise_script_of` FOREIGN KEY (`design_version_id`) REFERENCES `exercise_design_version` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `exit_item` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `line_id` uuid NOT NULL,
  `from_month` date NOT NULL,
  `payer` varchar(120) NOT NULL,
  `document` varchar(200) NOT NULL,
  `status` varchar(9) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `version` int(11) NOT NULL,
  `standing_line` uuid GENERATED ALWAYS AS (if(`status` = 'WITHDRAWN',NULL,`line_id`)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `exit_item_standing` (`standing_line`,`from_month`),
  KEY `exit_item_of` (`programme_id`),
  KEY `exit_item_on` (`line_id`),
  CONSTRAINT `exit_item_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `exit_item_on` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `exit_item_month` CHECK (dayofmonth(`from_month`) = 1),
  CONSTRAINT `exit_item_status` CHECK (`status` in ('PROPOSED','AGREED','SIGNED','WITHDRAWN')),
  CONSTRAINT `exit_item_document` CHECK (`status` <> 'SIGNED' or `document` <> ''),
  CONSTRAINT `exit_item_reason` CHECK (`status` = 'WITHDRAWN' = (`reason` <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `finance_document` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `agreement_id` uuid DEFAULT NULL,
  `entry_id` uuid DEFAULT NULL,
  `name` varchar(120) NOT NULL,
  `media_type` varchar(80) NOT NULL,
  `size` int(11) NOT NULL,
  `sha256` char(64) NOT NULL,
  `content` longblob NOT NULL,
  `added_by` uuid DEFAULT NULL,
  `added_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `finance_document_in` (`programme_id`),
  KEY `finance_document_of_agreement` (`agreement_id`),
  KEY `finance_document_of_entry` (`entry_id`),
  CONSTRAINT `finance_document_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `finance_document_of_agreement` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `finance_document_of_entry` FOREIGN KEY (`entry_id`) REFERENCES `ledger_entry` (`id`),
  CONSTRAINT `finance_document_of_one` CHECK (`agreement_id` is null <> (`entry_id` is null)),
  CONSTRAINT `finance_document_size` CHECK (`size` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `finding` (
  `id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `objective` varchar(40) NOT NULL,
  `kind` varchar(8) NOT NULL,
  `severity` varchar(8) DEFAULT NULL,
  `statement` varchar(200) NOT NULL,
  `happened` text NOT NULL,
  `reason` text NOT NULL,
  `meaning` text NOT NULL,
  `cause` varchar(12) DEFAULT NULL,
  `observations` text NOT NULL,
  `written_by` uuid NOT NULL,
  `written_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `finding_once` (`run_id`,`number`),
  KEY `finding_writer` (`written_by`),
  CONSTRAINT `finding_of` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `finding_writer` FOREIGN KEY (`written_by`) REFERENCES `person` (`id`),
  CONSTRAINT `finding_kind` CHECK (`kind` in ('STRENGTH','AREA')),
  CONSTRAINT `finding_observations` CHECK (json_valid(`observations`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `first_administrator_link` (
  `token_hash` binary(32) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`token_hash`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `follow_up` (
  `id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `months` int(11) NOT NULL,
  `status` varchar(13) NOT NULL,
  `noted_by` uuid DEFAULT NULL,
  `noted_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `follow_up_once` (`cohort_id`,`person_id`,`months`),
  KEY `follow_up_of` (`person_id`),
  CONSTRAINT `follow_up_in` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `follow_up_of` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `funding_import` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `kind` varchar(10) NOT NULL,
  `sha256` char(64) NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `row_count` int(11) NOT NULL,
  `brought_by` uuid DEFAULT NULL,
  `brought_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `funding_import_once` (`programme_id`,`kind`,`sha256`),
  CONSTRAINT `funding_import_in` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `funding_import_kind` CHECK (`kind` in ('AGREEMENTS','LINES','COSTS','OPENING'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `funding_outlook` (
  `programme_id` uuid NOT NULL,
  `day` date NOT NULL,
  `counted_at` datetime(6) NOT NULL,
  `fingerprint` varchar(160) NOT NULL,
  `currency` char(3) NOT NULL,
  `months` longtext NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`programme_id`),
  CONSTRAINT `funding_outlook_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `funding_scenario` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `name` varchar(120) NOT NULL,
  `steps` longtext NOT NULL,
  `deleted_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `standing_name` varchar(120) GENERATED ALWAYS AS (if(`deleted_at` is null,`name`,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `funding_scenario_name` (`programme_id`,`standing_name`),
  CONSTRAINT `funding_scenario_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `funding_upload` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `kind` varchar(10) NOT NULL,
  `person_id` uuid NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `content` longblob NOT NULL,
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `funding_upload_in` (`programme_id`),
  KEY `funding_upload_person` (`person_id`),
  KEY `funding_upload_at` (`made_at`),
  CONSTRAINT `funding_upload_in` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `funding_upload_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `funding_upload_kind` CHECK (`kind` in ('AGREEMENTS','LINES','COSTS','OPENING'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `glossary_word` (
  `id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `language` char(2) NOT NULL,
  `position` int(11) NOT NULL,
  `term` varchar(400) NOT NULL,
  `meaning` varchar(400) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `glossary_word_position` (`module_version_id`,`language`,`position`),
  CONSTRAINT `glossary_word_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `glossary_word_language` CHECK (`language` in ('EN','FR','AR'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `hot_wash_entry` (
  `id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  `seat_id` uuid DEFAULT NULL,
  `keep` text NOT NULL,
  `improve` text NOT NULL,
  `scores` text NOT NULL,
  PRIMARY KEY (`id`),
  KEY `hot_wash_entry_run` (`run_id`),
  KEY `hot_wash_entry_seat` (`seat_id`),
  CONSTRAINT `hot_wash_entry_run` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `hot_wash_entry_seat` FOREIGN KEY (`seat_id`) REFERENCES `run_seat` (`id`),
  CONSTRAINT `hot_wash_entry_scores` CHECK (json_valid(`scores`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `hot_wash_given` (
  `seat_id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  PRIMARY KEY (`seat_id`),
  KEY `hot_wash_given_run` (`run_id`),
  CONSTRAINT `hot_wash_given_run` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `hot_wash_given_seat` FOREIGN KEY (`seat_id`) REFERENCES `run_seat` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `journal` (
  `programme_id` uuid NOT NULL,
  `currency` char(3) NOT NULL,
  `last_number` int(11) NOT NULL,
  `last_hash` char(64) NOT NULL,
  `last_request` int(11) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`programme_id`),
  CONSTRAINT `journal_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `key_mark` (
  `name` varchar(40) NOT NULL,
  `mark` char(64) NOT NULL,
  PRIMARY KEY (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_account` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `code` varchar(10) NOT NULL,
  `role` varchar(10) NOT NULL,
  `currency` char(3) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `ledger_account_code` (`programme_id`,`code`),
  CONSTRAINT `ledger_account_of` FOREIGN KEY (`programme_id`) REFERENCES `journal` (`programme_id`),
  CONSTRAINT `ledger_account_bank` CHECK (`role` <> 'BANK' or `currency` is not null),
  CONSTRAINT `ledger_account_role` CHECK (`role` in ('BANK','ADVANCE','PAYABLE','SUSPENSE','OPENING','INCOME','INTEREST','EXPENSE','FX_GAIN','FX_LOSS','FUNDS','ALLOTTED','RESERVE','ENCUMBERED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_entry` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `month` date NOT NULL,
  `doc_date` date NOT NULL,
  `value_date` date NOT NULL,
  `source` varchar(11) NOT NULL,
  `description` varchar(400) NOT NULL,
  `request_id` uuid DEFAULT NULL,
  `reverses_id` uuid DEFAULT NULL,
  `created_by` uuid DEFAULT NULL,
  `approved_by` uuid DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `hash_prev` char(64) NOT NULL,
  `hash` char(64) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `ledger_entry_number` (`programme_id`,`number`),
  UNIQUE KEY `ledger_entry_reversed_once` (`reverses_id`),
  KEY `ledger_entry_of_request` (`request_id`,`number`),
  KEY `ledger_entry_by_month` (`programme_id`,`month`,`number`),
  CONSTRAINT `ledger_entry_in` FOREIGN KEY (`programme_id`, `month`) REFERENCES `ledger_period` (`programme_id`, `month`),
  CONSTRAINT `ledger_entry_of` FOREIGN KEY (`request_id`) REFERENCES `ledger_request` (`id`),
  CONSTRAINT `ledger_entry_reverses` FOREIGN KEY (`reverses_id`) REFERENCES `ledger_entry` (`id`),
  CONSTRAINT `ledger_entry_source` CHECK (`source` in ('OPENING','ALLOTMENT','TRANSFER','ENCUMBRANCE','RELEASE','PAYMENT','RECEIPT','REFUND','EXCHANGE','CHARGE','INTEREST','REVALUATION','REVERSAL'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_period` (
  `programme_id` uuid NOT NULL,
  `month` date NOT NULL,
  `state` varchar(11) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`programme_id`,`month`),
  CONSTRAINT `ledger_period_of` FOREIGN KEY (`programme_id`) REFERENCES `journal` (`programme_id`),
  CONSTRAINT `ledger_period_state` CHECK (`state` in ('OPEN','SOFT_CLOSED','CLOSED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_period_step` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `month` date NOT NULL,
  `state` varchar(11) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `last_number` int(11) NOT NULL,
  `last_hash` char(64) NOT NULL,
  `done_by` uuid DEFAULT NULL,
  `done_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `ledger_period_step_of` (`programme_id`,`month`),
  CONSTRAINT `ledger_period_step_of` FOREIGN KEY (`programme_id`, `month`) REFERENCES `ledger_period` (`programme_id`, `month`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_posting` (
  `entry_id` uuid NOT NULL,
  `place` int(11) NOT NULL,
  `programme_id` uuid NOT NULL,
  `month` date NOT NULL,
  `account_id` uuid NOT NULL,
  `minor` bigint(20) NOT NULL,
  `currency` char(3) NOT NULL,
  `base_minor` bigint(20) NOT NULL,
  `rate_id` uuid DEFAULT NULL,
  `agreement_id` uuid DEFAULT NULL,
  `line_id` uuid DEFAULT NULL,
  `country` char(2) DEFAULT NULL,
  `category` varchar(12) DEFAULT NULL,
  PRIMARY KEY (`entry_id`,`place`),
  KEY `ledger_posting_at` (`rate_id`),
  KEY `ledger_posting_for` (`line_id`),
  KEY `ledger_posting_by_account` (`account_id`,`month`,`currency`,`minor`,`base_minor`),
  KEY `ledger_posting_by_line` (`programme_id`,`account_id`,`agreement_id`,`line_id`,`month`,`currency`,`minor`,`base_minor`),
  KEY `ledger_posting_by_programme` (`programme_id`,`month`,`account_id`,`currency`,`minor`,`base_minor`),
  KEY `ledger_posting_of_agreement` (`agreement_id`),
  CONSTRAINT `ledger_posting_at` FOREIGN KEY (`rate_id`) REFERENCES `ledger_rate` (`id`),
  CONSTRAINT `ledger_posting_for` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `ledger_posting_of` FOREIGN KEY (`entry_id`) REFERENCES `ledger_entry` (`id`),
  CONSTRAINT `ledger_posting_to` FOREIGN KEY (`account_id`) REFERENCES `ledger_account` (`id`),
  CONSTRAINT `ledger_posting_under` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_proposal` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `kind` varchar(8) NOT NULL,
  `day` date NOT NULL,
  `account_id` uuid NOT NULL,
  `minor` bigint(20) NOT NULL,
  `currency` char(3) NOT NULL,
  `into_id` uuid DEFAULT NULL,
  `received_minor` bigint(20) DEFAULT NULL,
  `received_currency` char(3) DEFAULT NULL,
  `agreement_id` uuid DEFAULT NULL,
  `line_id` uuid DEFAULT NULL,
  `country` varchar(2) NOT NULL,
  `document` varchar(60) NOT NULL,
  `purpose` varchar(300) NOT NULL,
  `state` varchar(8) NOT NULL,
  `proposed_by` uuid DEFAULT NULL,
  `proposed_at` datetime(6) NOT NULL,
  `decided_by` uuid DEFAULT NULL,
  `decided_at` datetime(6) DEFAULT NULL,
  `reason` varchar(500) NOT NULL,
  `entry_id` uuid DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `ledger_proposal_number` (`programme_id`,`number`),
  KEY `ledger_proposal_at` (`account_id`),
  KEY `ledger_proposal_into` (`into_id`),
  KEY `ledger_proposal_under` (`agreement_id`),
  KEY `ledger_proposal_for` (`line_id`),
  KEY `ledger_proposal_became` (`entry_id`),
  KEY `ledger_proposal_waiting` (`programme_id`,`state`,`day`),
  CONSTRAINT `ledger_proposal_at` FOREIGN KEY (`account_id`) REFERENCES `ledger_account` (`id`),
  CONSTRAINT `ledger_proposal_became` FOREIGN KEY (`entry_id`) REFERENCES `ledger_entry` (`id`),
  CONSTRAINT `ledger_proposal_for` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `ledger_proposal_in` FOREIGN KEY (`programme_id`) REFERENCES `journal` (`programme_id`),
  CONSTRAINT `ledger_proposal_into` FOREIGN KEY (`into_id`) REFERENCES `ledger_account` (`id`),
  CONSTRAINT `ledger_proposal_under` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `ledger_proposal_kind` CHECK (`kind` in ('OPENING','EXCHANGE','CHARGE','INTEREST')),
  CONSTRAINT `ledger_proposal_state` CHECK (`state` in ('PROPOSED','POSTED','REFUSED')),
  CONSTRAINT `ledger_proposal_exchange` CHECK (`kind` = 'EXCHANGE' = (`into_id` is not null and `received_minor` is not null and `received_currency` is not null)),
  CONSTRAINT `ledger_proposal_agreement` CHECK (`kind` in ('CHARGE','INTEREST') = (`agreement_id` is not null)),
  CONSTRAINT `ledger_proposal_line` CHECK (`kind` = 'CHARGE' = (`line_id` is not null)),
  CONSTRAINT `ledger_proposal_amount` CHECK (`minor` > 0 or `kind` = 'OPENING' and `minor` <> 0),
  CONSTRAINT `ledger_proposal_posted` CHECK (`state` = 'POSTED' = (`entry_id` is not null)),
  CONSTRAINT `ledger_proposal_two` CHECK (`decided_by` is null or `decided_by` <> `proposed_by`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_rate` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `day` date NOT NULL,
  `currency` char(3) NOT NULL,
  `rate` decimal(20,10) NOT NULL,
  `source` varchar(120) NOT NULL,
  `entered_by` uuid DEFAULT NULL,
  `entered_at` datetime(6) NOT NULL,
  `approved_by` uuid DEFAULT NULL,
  `approved_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `ledger_rate_once` (`programme_id`,`currency`,`day`),
  CONSTRAINT `ledger_rate_of` FOREIGN KEY (`programme_id`) REFERENCES `journal` (`programme_id`),
  CONSTRAINT `ledger_rate_positive` CHECK (`rate` > 0),
  CONSTRAINT `ledger_rate_two` CHECK (`approved_by` is null or `approved_by` <> `entered_by`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_request` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `kind` varchar(9) NOT NULL,
  `day` date NOT NULL,
  `agreement_id` uuid NOT NULL,
  `line_id` uuid DEFAULT NULL,
  `country` char(2) DEFAULT NULL,
  `category` varchar(12) DEFAULT NULL,
  `minor` bigint(20) NOT NULL,
  `currency` char(3) NOT NULL,
  `base_minor` bigint(20) NOT NULL,
  `rate_id` uuid DEFAULT NULL,
  `payee` varchar(120) NOT NULL,
  `document` varchar(60) NOT NULL,
  `purpose` varchar(300) NOT NULL,
  `state` varchar(9) NOT NULL,
  `asked_by` uuid DEFAULT NULL,
  `asked_at` datetime(6) NOT NULL,
  `approved_by` uuid DEFAULT NULL,
  `approved_at` datetime(6) DEFAULT NULL,
  `sha256` char(64) DEFAULT NULL,
  `ended_by` uuid DEFAULT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `reason` varchar(500) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `ledger_request_number` (`programme_id`,`number`),
  KEY `ledger_request_for` (`line_id`),
  KEY `ledger_request_at` (`rate_id`),
  KEY `ledger_request_waiting` (`programme_id`,`state`,`day`),
  KEY `ledger_request_pending` (`agreement_id`,`line_id`,`state`),
  CONSTRAINT `ledger_request_at` FOREIGN KEY (`rate_id`) REFERENCES `ledger_rate` (`id`),
  CONSTRAINT `ledger_request_for` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `ledger_request_in` FOREIGN KEY (`programme_id`) REFERENCES `journal` (`programme_id`),
  CONSTRAINT `ledger_request_of` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `ledger_request_line` CHECK (`kind` = 'RECEIPT' = (`line_id` is null)),
  CONSTRAINT `ledger_request_amount` CHECK (`minor` > 0 and `base_minor` >= 0),
  CONSTRAINT `ledger_request_state` CHECK (`state` in ('ASKED','APPROVED','POSTED','REFUSED','RELEASED')),
  CONSTRAINT `ledger_request_bound` CHECK (`state` in ('ASKED','REFUSED') or `sha256` is not null),
  CONSTRAINT `ledger_request_two` CHECK (`approved_by` is null or `approved_by` <> `asked_by`),
  CONSTRAINT `ledger_request_three` CHECK (`ended_by` is null or `state` <> 'POSTED' or `ended_by` <> `asked_by` and `ended_by` <> `approved_by`),
  CONSTRAINT `ledger_request_kind` CHECK (`kind` in ('PAYMENT','RECEIPT','ALLOTMENT','REFUND')),
  CONSTRAINT `ledger_request_cost` CHECK (`kind` in ('PAYMENT','REFUND') = (`category` is not null and `country` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `ledger_sum` (
  `programme_id` uuid NOT NULL,
  `agreement_id` uuid NOT NULL,
  `line_id` uuid NOT NULL,
  `account_id` uuid NOT NULL,
  `month` date NOT NULL,
  `currency` char(3) NOT NULL,
  `minor` bigint(20) NOT NULL,
  `base_minor` bigint(20) NOT NULL,
  PRIMARY KEY (`programme_id`,`agreement_id`,`line_id`,`account_id`,`month`,`currency`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `legal_basis` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `country_code` char(2) NOT NULL,
  `purpose` varchar(10) NOT NULL,
  `number` int(11) NOT NULL,
  `article6` varchar(20) DEFAULT NULL,
  `article9` varchar(27) DEFAULT NULL,
  `assessment` varchar(400) NOT NULL,
  `recorded_by` uuid NOT NULL,
  `recorded_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `legal_basis_version` (`programme_id`,`country_code`,`purpose`,`number`),
  KEY `legal_basis_in` (`country_code`),
  KEY `legal_basis_by` (`recorded_by`),
  CONSTRAINT `legal_basis_by` FOREIGN KEY (`recorded_by`) REFERENCES `person` (`id`),
  CONSTRAINT `legal_basis_in` FOREIGN KEY (`country_code`) REFERENCES `country` (`code`),
  CONSTRAINT `legal_basis_of` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `legal_basis_sensitive` CHECK (`article9` is null or `article6` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `lesson_progress` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `lesson_key` varchar(80) NOT NULL,
  `opened_at` datetime(6) NOT NULL,
  `anchor` varchar(80) DEFAULT NULL,
  `done_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `lesson_progress_once` (`person_id`,`module_version_id`,`lesson_key`),
  KEY `lesson_progress_module` (`module_version_id`),
  CONSTRAINT `lesson_progress_module` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `lesson_progress_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `lesson_text` (
  `id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `language` char(2) NOT NULL,
  `lesson_key` varchar(60) NOT NULL,
  `position` int(11) NOT NULL,
  `title` varchar(400) NOT NULL,
  `minutes` int(11) NOT NULL,
  `kilobytes` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `lesson_text_key` (`module_version_id`,`language`,`lesson_key`),
  UNIQUE KEY `lesson_text_position` (`module_version_id`,`language`,`position`),
  CONSTRAINT `lesson_text_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `lesson_text_language` CHECK (`language` in ('EN','FR','AR')),
  CONSTRAINT `lesson_text_minutes` CHECK (`minutes` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `line_work` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `line_id` uuid NOT NULL,
  `work_kind` varchar(8) NOT NULL,
  `cohort_id` uuid DEFAULT NULL,
  `work_code` varchar(60) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `line_work_cohort` (`line_id`,`cohort_id`),
  UNIQUE KEY `line_work_code` (`line_id`,`work_kind`,`work_code`),
  KEY `line_work_of` (`programme_id`),
  KEY `line_work_for` (`cohort_id`),
  CONSTRAINT `line_work_for` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `line_work_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `line_work_on` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `line_work_work` CHECK (`work_kind` = 'COHORT' = (`cohort_id` is not null) and `work_kind` in ('TRACK','EXERCISE','RENEWALS') = (`work_code` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `live_session` (
  `id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `title` varchar(200) NOT NULL,
  `begins` datetime(6) NOT NULL,
  `ends` datetime(6) NOT NULL,
  `zone` varchar(60) NOT NULL,
  `begins_at` datetime(6) NOT NULL,
  `ends_at` datetime(6) NOT NULL,
  `room_id` uuid DEFAULT NULL,
  `link` varchar(500) NOT NULL,
  `discreet` tinyint(1) NOT NULL,
  `small_room_reason` varchar(500) NOT NULL,
  `state` varchar(10) NOT NULL,
  `cancelled_reason` varchar(500) NOT NULL,
  `sequence` int(11) NOT NULL,
  `planned_by` uuid DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `live_session_by_begin` (`begins_at`,`id`),
  KEY `live_session_by_cohort` (`cohort_id`,`begins_at`),
  KEY `live_session_by_room` (`room_id`,`begins_at`),
  CONSTRAINT `live_session_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `live_session_room` FOREIGN KEY (`room_id`) REFERENCES `room` (`id`),
  CONSTRAINT `live_session_state` CHECK (`state` in ('PLANNED','CANCELLED')),
  CONSTRAINT `live_session_times` CHECK (`ends_at` > `begins_at`),
  CONSTRAINT `live_session_place` CHECK (`room_id` is not null or `link` <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `live_session_trainer` (
  `id` uuid NOT NULL,
  `session_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `assigned_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `live_key` varchar(80) GENERATED ALWAYS AS (if(`ended_at` is null,concat_ws(':',`session_id`,`person_id`),NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `live_session_trainer_once` (`live_key`),
  KEY `live_session_trainer_session` (`session_id`),
  KEY `live_session_trainer_by_person` (`person_id`),
  CONSTRAINT `live_session_trainer_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `live_session_trainer_session` FOREIGN KEY (`session_id`) REFERENCES `live_session` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mail` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `kind` varchar(24) NOT NULL,
  `subject_id` uuid NOT NULL,
  `facts` text NOT NULL,
  `address` varchar(254) DEFAULT NULL,
  `language` char(2) DEFAULT NULL,
  `created_at` datetime(6) NOT NULL,
  `good_until` datetime(6) DEFAULT NULL,
  `state` varchar(8) NOT NULL,
  `tries` int(11) NOT NULL,
  `due_at` datetime(6) NOT NULL,
  `settled_at` datetime(6) DEFAULT NULL,
  `trouble` varchar(16) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `mail_once` (`kind`,`subject_id`,`person_id`),
  KEY `mail_person` (`person_id`),
  KEY `mail_due` (`state`,`due_at`,`id`),
  KEY `mail_by_settling` (`state`,`settled_at`),
  CONSTRAINT `mail_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `mail_state` CHECK (`state` in ('WAITING','SENT','DROPPED','GIVEN_UP')),
  CONSTRAINT `mail_settled` CHECK (`state` = 'WAITING' = (`settled_at` is null)),
  CONSTRAINT `mail_takes_both` CHECK (`address` is null = (`language` is null)),
  CONSTRAINT `mail_takes_while_waiting` CHECK (`address` is null or `state` = 'WAITING')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `match_line` (
  `id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  `mentee_id` uuid NOT NULL,
  `mentor_id` uuid DEFAULT NULL,
  `score` int(11) DEFAULT NULL,
  `points` text NOT NULL,
  `next_best` text NOT NULL,
  `locked` bit(1) NOT NULL,
  `barriers` text NOT NULL,
  `fitting` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `match_line_once` (`run_id`,`mentee_id`),
  KEY `match_line_mentee` (`mentee_id`),
  KEY `match_line_mentor` (`mentor_id`),
  CONSTRAINT `match_line_in` FOREIGN KEY (`run_id`) REFERENCES `match_run` (`id`),
  CONSTRAINT `match_line_mentee` FOREIGN KEY (`mentee_id`) REFERENCES `mentoring_profile` (`id`),
  CONSTRAINT `match_line_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentoring_profile` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `match_mark` (
  `cycle_id` uuid NOT NULL,
  `mentee_id` uuid NOT NULL,
  `mentor_id` uuid NOT NULL,
  `kind` varchar(4) NOT NULL,
  PRIMARY KEY (`cycle_id`,`mentee_id`,`mentor_id`),
  KEY `match_mark_mentee` (`mentee_id`),
  KEY `match_mark_mentor` (`mentor_id`),
  CONSTRAINT `match_mark_in` FOREIGN KEY (`cycle_id`) REFERENCES `mentoring_cycle` (`id`),
  CONSTRAINT `match_mark_mentee` FOREIGN KEY (`mentee_id`) REFERENCES `mentoring_profile` (`id`),
  CONSTRAINT `match_mark_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentoring_profile` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `match_run` (
  `id` uuid NOT NULL,
  `cycle_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `at` datetime(6) NOT NULL,
  `seed` bigint(20) NOT NULL,
  `inputs_hash` varchar(64) NOT NULL,
  `people` int(11) NOT NULL,
  `mentors` int(11) NOT NULL,
  `places` int(11) NOT NULL,
  `matched` int(11) NOT NULL,
  `average` int(11) NOT NULL,
  `lowest` int(11) NOT NULL,
  `approved_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `match_run_once` (`cycle_id`,`number`),
  CONSTRAINT `match_run_in` FOREIGN KEY (`cycle_id`) REFERENCES `mentoring_cycle` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `meeting_note` (
  `id` uuid NOT NULL,
  `meeting_id` uuid NOT NULL,
  `side` varchar(6) NOT NULL,
  `visibility` varchar(6) NOT NULL,
  `cell` blob NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `meeting_note_once` (`meeting_id`,`side`),
  CONSTRAINT `meeting_note_of` FOREIGN KEY (`meeting_id`) REFERENCES `mentorship_meeting` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentoring_conflict` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `kind` varchar(6) NOT NULL,
  `about` varchar(64) NOT NULL,
  `declared_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `mentoring_conflict_open` (`person_id`,`ended_at`),
  CONSTRAINT `mentoring_conflict_of` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentoring_cycle` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `name` varchar(120) NOT NULL,
  `purpose` varchar(1000) NOT NULL,
  `starts_on` date NOT NULL,
  `ends_on` date NOT NULL,
  `aim` varchar(13) NOT NULL,
  `answer_days` int(11) NOT NULL,
  `arrangements` bit(1) NOT NULL,
  `weights` text NOT NULL,
  `state` varchar(6) NOT NULL,
  `runs` int(11) NOT NULL,
  `opened_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `mentoring_cycle_in` (`programme_id`),
  CONSTRAINT `mentoring_cycle_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `mentoring_cycle_range` CHECK (`ends_on` > `starts_on` and `answer_days` between 1 and 60)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentoring_profile` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `side` varchar(6) NOT NULL,
  `state` varchar(7) NOT NULL,
  `languages` text NOT NULL,
  `zone` varchar(40) NOT NULL,
  `days` text NOT NULL,
  `from_time` varchar(5) NOT NULL,
  `until_time` varchar(5) NOT NULL,
  `contexts` text NOT NULL,
  `goals` text NOT NULL,
  `grade` int(11) NOT NULL,
  `places` int(11) NOT NULL,
  `interpreter` bit(1) NOT NULL,
  `avoided` blob DEFAULT NULL,
  `ranking` text NOT NULL,
  `superior_id` uuid DEFAULT NULL,
  `words` varchar(1000) NOT NULL,
  `vetted_until` date DEFAULT NULL,
  `trained_until` date DEFAULT NULL,
  `code_signed_at` datetime(6) DEFAULT NULL,
  `reliability` int(11) NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  `live_person` uuid GENERATED ALWAYS AS (if(`state` = 'CLOSED',NULL,`person_id`)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `mentoring_profile_once` (`programme_id`,`side`,`live_person`),
  KEY `mentoring_profile_under` (`superior_id`),
  KEY `mentoring_profile_of_person` (`person_id`,`state`),
  KEY `mentoring_profile_in_state` (`programme_id`,`state`,`side`),
  CONSTRAINT `mentoring_profile_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `mentoring_profile_of` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `mentoring_profile_under` FOREIGN KEY (`superior_id`) REFERENCES `person` (`id`),
  CONSTRAINT `mentoring_profile_range` CHECK (`grade` between 1 and 9 and `places` between 0 and 20 and `reliability` between 0 and 1000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentoring_rule` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `kind` varchar(5) NOT NULL,
  `one` varchar(36) NOT NULL,
  `other` varchar(36) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `mentoring_rule_once` (`programme_id`,`kind`,`one`,`other`),
  CONSTRAINT `mentoring_rule_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentoring_skill` (
  `profile_id` uuid NOT NULL,
  `module_code` varchar(20) NOT NULL,
  `level` int(11) NOT NULL,
  `wanted` int(11) NOT NULL,
  `verified_level` int(11) DEFAULT NULL,
  `verified_by` uuid DEFAULT NULL,
  `verified_on` date DEFAULT NULL,
  PRIMARY KEY (`profile_id`,`module_code`),
  KEY `mentoring_skill_by` (`verified_by`),
  CONSTRAINT `mentoring_skill_by` FOREIGN KEY (`verified_by`) REFERENCES `person` (`id`),
  CONSTRAINT `mentoring_skill_of` FOREIGN KEY (`profile_id`) REFERENCES `mentoring_profile` (`id`),
  CONSTRAINT `mentoring_skill_range` CHECK (`level` between 0 and 5 and `wanted` between 0 and 5)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentorship` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `cycle_id` uuid NOT NULL,
  `mentor_id` uuid NOT NULL,
  `mentee_id` uuid NOT NULL,
  `state` varchar(11) NOT NULL,
  `score` int(11) NOT NULL,
  `next_best` text NOT NULL,
  `offered_at` datetime(6) NOT NULL,
  `answer_until` datetime(6) NOT NULL,
  `mentor_accepted_at` datetime(6) DEFAULT NULL,
  `mentee_accepted_at` datetime(6) DEFAULT NULL,
  `reminded_at` datetime(6) DEFAULT NULL,
  `review_due` date DEFAULT NULL,
  `starts_on` date NOT NULL,
  `ends_on` date NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `reason` varchar(500) NOT NULL,
  `for_cause` bit(1) NOT NULL,
  `former_id` uuid DEFAULT NULL,
  `agreement` text NOT NULL,
  `mentor_agreed_at` datetime(6) DEFAULT NULL,
  `mentee_agreed_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `live_mentee` uuid GENERATED ALWAYS AS (if(`state` in ('PROPOSED','ACTIVE','PAUSED'),`mentee_id`,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `mentorship_one_live` (`live_mentee`),
  KEY `mentorship_in` (`programme_id`),
  KEY `mentorship_of` (`cycle_id`),
  KEY `mentorship_after` (`former_id`),
  KEY `mentorship_of_mentor` (`mentor_id`,`state`),
  KEY `mentorship_of_mentee` (`mentee_id`,`state`),
  KEY `mentorship_to_review` (`review_due`),
  KEY `mentorship_to_answer` (`state`,`answer_until`),
  KEY `mentorship_ended` (`ended_at`),
  CONSTRAINT `mentorship_after` FOREIGN KEY (`former_id`) REFERENCES `mentorship` (`id`),
  CONSTRAINT `mentorship_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `mentorship_mentee` FOREIGN KEY (`mentee_id`) REFERENCES `mentoring_profile` (`id`),
  CONSTRAINT `mentorship_mentor` FOREIGN KEY (`mentor_id`) REFERENCES `mentoring_profile` (`id`),
  CONSTRAINT `mentorship_of` FOREIGN KEY (`cycle_id`) REFERENCES `mentoring_cycle` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentorship_action` (
  `id` uuid NOT NULL,
  `mentorship_id` uuid NOT NULL,
  `side` varchar(6) NOT NULL,
  `words` varchar(300) NOT NULL,
  `due` date NOT NULL,
  `done_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `mentorship_action_in` (`mentorship_id`,`due`),
  CONSTRAINT `mentorship_action_of` FOREIGN KEY (`mentorship_id`) REFERENCES `mentorship` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentorship_goal` (
  `id` uuid NOT NULL,
  `mentorship_id` uuid NOT NULL,
  `module_code` varchar(20) NOT NULL,
  `outcome_key` varchar(40) NOT NULL,
  `words` varchar(300) NOT NULL,
  `baseline` varchar(300) NOT NULL,
  `target` varchar(300) NOT NULL,
  `measure` varchar(300) NOT NULL,
  `evidence` varchar(300) NOT NULL,
  `due` date NOT NULL,
  `state` varchar(7) NOT NULL,
  `attainment` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `mentorship_goal_in` (`mentorship_id`,`state`),
  CONSTRAINT `mentorship_goal_of` FOREIGN KEY (`mentorship_id`) REFERENCES `mentorship` (`id`),
  CONSTRAINT `mentorship_goal_scale` CHECK (`attainment` between -2 and 2)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentorship_meeting` (
  `id` uuid NOT NULL,
  `mentorship_id` uuid NOT NULL,
  `begins_at` datetime(6) NOT NULL,
  `minutes` int(11) NOT NULL,
  `mode` varchar(9) NOT NULL,
  `state` varchar(9) NOT NULL,
  `confidence_before` int(11) DEFAULT NULL,
  `confidence_after` int(11) DEFAULT NULL,
  `reminded_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `mentorship_meeting_in` (`mentorship_id`,`begins_at`),
  KEY `mentorship_meeting_due` (`state`,`reminded_at`,`begins_at`),
  CONSTRAINT `mentorship_meeting_of` FOREIGN KEY (`mentorship_id`) REFERENCES `mentorship` (`id`),
  CONSTRAINT `mentorship_meeting_range` CHECK (`minutes` between 10 and 480)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `mentorship_review` (
  `id` uuid NOT NULL,
  `mentorship_id` uuid NOT NULL,
  `point` varchar(6) NOT NULL,
  `side` varchar(6) NOT NULL,
  `marks` text NOT NULL,
  `cell` blob NOT NULL,
  `at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `mentorship_review_once` (`mentorship_id`,`point`,`side`),
  CONSTRAINT `mentorship_review_of` FOREIGN KEY (`mentorship_id`) REFERENCES `mentorship` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `message` (
  `id` uuid NOT NULL,
  `written_by` uuid NOT NULL,
  `subject` varchar(160) NOT NULL,
  `body` varchar(4000) NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `message_written_by` (`written_by`),
  CONSTRAINT `message_written_by` FOREIGN KEY (`written_by`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `module_start` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `module_code` varchar(20) NOT NULL,
  `module_version_id` uuid NOT NULL,
  `shore` varchar(10) DEFAULT NULL,
  `begun_at` datetime(6) NOT NULL,
  `last_lesson_key` varchar(80) DEFAULT NULL,
  `last_read_at` datetime(6) DEFAULT NULL,
  `scenes_passed` int(11) NOT NULL DEFAULT 0,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `module_start_once` (`person_id`,`cohort_id`,`module_code`),
  KEY `module_start_module` (`module_version_id`),
  KEY `module_start_by_cohort` (`cohort_id`,`module_code`),
  KEY `module_start_of_version` (`person_id`,`module_version_id`),
  CONSTRAINT `module_start_cohort` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `module_start_module` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `module_start_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `module_start_shore` CHECK (`shore` in ('COASTAL','LANDLOCKED')),
  CONSTRAINT `module_start_scenes_passed` CHECK (`scenes_passed` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `module_version` (
  `id` uuid NOT NULL,
  `pack_code` varchar(255) NOT NULL,
  `track_code` varchar(6) NOT NULL,
  `code` varchar(20) NOT NULL,
  `major` int(11) NOT NULL,
  `minor` int(11) NOT NULL,
  `patch` int(11) NOT NULL,
  `state` varchar(10) NOT NULL,
  `level` varchar(12) NOT NULL,
  `title` text NOT NULL,
  `summary` text NOT NULL,
  `hours` decimal(5,2) NOT NULL,
  `certificate_months` int(11) NOT NULL,
  `responsible` varchar(400) NOT NULL,
  `reviewed_on` date NOT NULL,
  `review_due` date NOT NULL,
  `change_note` text NOT NULL,
  `content_hash` char(64) NOT NULL,
  `published_at` datetime(6) NOT NULL,
  `superseded_at` datetime(6) DEFAULT NULL,
  `withdrawn_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `published_code` varchar(20) GENERATED ALWAYS AS (if(`state` = 'PUBLISHED',`code`,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `module_version_number` (`code`,`major`,`minor`,`patch`),
  UNIQUE KEY `module_version_published` (`published_code`),
  KEY `module_version_pack` (`pack_code`),
  KEY `module_version_track` (`track_code`),
  CONSTRAINT `module_version_pack` FOREIGN KEY (`pack_code`) REFERENCES `content_pack` (`code`),
  CONSTRAINT `module_version_track` FOREIGN KEY (`track_code`) REFERENCES `track` (`code`),
  CONSTRAINT `module_version_parts` CHECK (`major` >= 0 and `minor` >= 0 and `patch` >= 0),
  CONSTRAINT `module_version_state` CHECK (`state` in ('PUBLISHED','SUPERSEDED','WITHDRAWN')),
  CONSTRAINT `module_version_level` CHECK (`level` in ('FOUNDATION','PRACTITIONER','SPECIALIST')),
  CONSTRAINT `module_version_hours` CHECK (`hours` > 0),
  CONSTRAINT `module_version_months` CHECK (`certificate_months` > 0),
  CONSTRAINT `module_version_review` CHECK (`review_due` > `reviewed_on`),
  CONSTRAINT `module_version_superseded` CHECK (`state` <> 'SUPERSEDED' or `superseded_at` is not null),
  CONSTRAINT `module_version_withdrawn` CHECK (`state` = 'WITHDRAWN' = (`withdrawn_at` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `name_correction` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `old_name` varchar(160) NOT NULL,
  `new_name` varchar(160) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `corrected_by` uuid NOT NULL,
  `corrected_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `name_correction_by` (`corrected_by`),
  KEY `name_correction_by_person` (`person_id`,`corrected_at`),
  CONSTRAINT `name_correction_by` FOREIGN KEY (`corrected_by`) REFERENCES `person` (`id`),
  CONSTRAINT `name_correction_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `nomination` (
  `id` uuid NOT NULL,
  `call_id` uuid NOT NULL,
  `agency_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `state` varchar(16) NOT NULL,
  `post` varchar(18) NOT NULL,
  `level` varchar(7) NOT NULL,
  `station` varchar(10) NOT NULL,
  `reason` text NOT NULL,
  `languages` text NOT NULL,
  `manager_id` uuid DEFAULT NULL,
  `vetting` varchar(8) NOT NULL,
  `vetted_until` date DEFAULT NULL,
  `band` varchar(6) DEFAULT NULL,
  `steps` int(11) NOT NULL,
  `made_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  `live_person` uuid GENERATED ALWAYS AS (if(`state` = 'WITHDRAWN',NULL,`person_id`)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `nomination_number` (`call_id`,`number`),
  UNIQUE KEY `nomination_once` (`call_id`,`live_person`),
  KEY `nomination_by` (`agency_id`),
  KEY `nomination_of_person` (`person_id`,`state`),
  KEY `nomination_of_manager` (`manager_id`,`state`),
  KEY `nomination_in_call` (`call_id`,`state`,`agency_id`),
  CONSTRAINT `nomination_by` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `nomination_for` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `nomination_of` FOREIGN KEY (`call_id`) REFERENCES `nomination_call` (`id`),
  CONSTRAINT `nomination_released_by` FOREIGN KEY (`manager_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `nomination_call` (
  `id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `purpose` text NOT NULL,
  `deadline` datetime(6) NOT NULL,
  `deadline_at` datetime(6) NOT NULL,
  `decided_on` date NOT NULL,
  `offer_days` int(11) NOT NULL,
  `vetted` bit(1) NOT NULL,
  `modules` text NOT NULL,
  `functions` text NOT NULL,
  `language` varchar(8) DEFAULT NULL,
  `fluency` varchar(2) DEFAULT NULL,
  `state` varchar(9) NOT NULL,
  `copied_from` uuid DEFAULT NULL,
  `opened_at` datetime(6) DEFAULT NULL,
  `reminded_at` datetime(6) DEFAULT NULL,
  `appeals_until` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `live_cohort` uuid GENERATED ALWAYS AS (if(`state` = 'CANCELLED',NULL,`cohort_id`)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `nomination_call_one_live` (`live_cohort`),
  KEY `nomination_call_of` (`cohort_id`),
  KEY `nomination_call_in` (`programme_id`),
  KEY `nomination_call_copy` (`copied_from`),
  KEY `nomination_call_deadline` (`state`,`deadline_at`),
  CONSTRAINT `nomination_call_copy` FOREIGN KEY (`copied_from`) REFERENCES `nomination_call` (`id`),
  CONSTRAINT `nomination_call_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `nomination_call_of` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `nomination_call_state` CHECK (`state` in ('DRAFT','OPEN','CLOSED','CANCELLED')),
  CONSTRAINT `nomination_call_language` CHECK (`language` is null = (`fluency` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `nomination_call_agency` (
  `call_id` uuid NOT NULL,
  `agency_id` uuid NOT NULL,
  `slots` int(11) NOT NULL,
  `most` int(11) NOT NULL,
  PRIMARY KEY (`call_id`,`agency_id`),
  KEY `nomination_call_agency_is` (`agency_id`),
  CONSTRAINT `nomination_call_agency_is` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `nomination_call_agency_of` FOREIGN KEY (`call_id`) REFERENCES `nomination_call` (`id`),
  CONSTRAINT `nomination_call_agency_range` CHECK (`slots` >= 1 and `most` >= `slots`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `nomination_letter` (
  `nomination_id` uuid NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `media_type` varchar(40) NOT NULL,
  `sha256` char(64) NOT NULL,
  `content` longblob NOT NULL,
  `added_at` datetime(6) NOT NULL,
  PRIMARY KEY (`nomination_id`),
  CONSTRAINT `nomination_letter_of` FOREIGN KEY (`nomination_id`) REFERENCES `nomination` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `nomination_step` (
  `id` uuid NOT NULL,
  `nomination_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `state` varchar(16) NOT NULL,
  `done_by` uuid DEFAULT NULL,
  `at` datetime(6) NOT NULL,
  `words` varchar(500) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `nomination_step_once` (`nomination_id`,`number`),
  CONSTRAINT `nomination_step_of` FOREIGN KEY (`nomination_id`) REFERENCES `nomination` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `nomination_upload` (
  `id` uuid NOT NULL,
  `call_id` uuid NOT NULL,
  `agency_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `content` longblob NOT NULL,
  `made_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `nomination_upload_call` (`call_id`),
  KEY `nomination_upload_agency` (`agency_id`),
  KEY `nomination_upload_person` (`person_id`),
  KEY `nomination_upload_at` (`made_at`),
  CONSTRAINT `nomination_upload_agency` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `nomination_upload_call` FOREIGN KEY (`call_id`) REFERENCES `nomination_call` (`id`),
  CONSTRAINT `nomination_upload_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `nominee_export` (
  `id` uuid NOT NULL,
  `call_id` uuid NOT NULL,
  `contents` varchar(6) NOT NULL,
  `form` varchar(4) NOT NULL,
  `purpose` varchar(500) NOT NULL,
  `asked_by` uuid NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `decided_by` uuid DEFAULT NULL,
  `decided_at` datetime(6) DEFAULT NULL,
  `approved` bit(1) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `downloads` int(11) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `nominee_export_asked_by` (`asked_by`),
  KEY `nominee_export_decided_by` (`decided_by`),
  KEY `nominee_export_call` (`call_id`,`asked_at`),
  CONSTRAINT `nominee_export_asked_by` FOREIGN KEY (`asked_by`) REFERENCES `person` (`id`),
  CONSTRAINT `nominee_export_decided_by` FOREIGN KEY (`decided_by`) REFERENCES `person` (`id`),
  CONSTRAINT `nominee_export_of` FOREIGN KEY (`call_id`) REFERENCES `nomination_call` (`id`),
  CONSTRAINT `nominee_export_decided` CHECK (`decided_by` is null = (`decided_at` is null)),
  CONSTRAINT `nominee_export_two` CHECK (`decided_by` is null or `decided_by` <> `asked_by`),
  CONSTRAINT `nominee_export_approved` CHECK (`approved` = 0 or `decided_by` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `note` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `lesson_key` varchar(80) NOT NULL,
  `block_key` varchar(80) NOT NULL,
  `text` text NOT NULL,
  `sent_as` uuid NOT NULL,
  `written_at` datetime(6) NOT NULL,
  `changed_at` datetime(6) NOT NULL,
  `removed_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `note_once` (`person_id`,`sent_as`),
  KEY `note_module` (`module_version_id`),
  KEY `note_of_lesson` (`person_id`,`module_version_id`,`lesson_key`),
  CONSTRAINT `note_module` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `note_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `note_text` CHECK (char_length(`text`) between 1 and 4000)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `notice` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `kind` varchar(24) NOT NULL,
  `subject_id` uuid NOT NULL,
  `facts` text NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `read_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `notice_once` (`kind`,`subject_id`,`person_id`),
  KEY `notice_by_person` (`person_id`,`id`),
  KEY `notice_unread` (`person_id`,`read_at`),
  CONSTRAINT `notice_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `one_time_link` (
  `token_hash` binary(32) NOT NULL,
  `person_id` uuid NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `used_at` datetime(6) DEFAULT NULL,
  PRIMARY KEY (`token_hash`),
  KEY `one_time_link_person` (`person_id`),
  CONSTRAINT `one_time_link_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `open_hour` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `mentor_id` uuid NOT NULL,
  `kind` varchar(12) NOT NULL,
  `state` varchar(9) NOT NULL,
  `begins_at` datetime(6) NOT NULL,
  `ends_at` datetime(6) NOT NULL,
  `slots` int(11) NOT NULL,
  `minutes` int(11) NOT NULL,
  `seats` int(11) NOT NULL,
  `mode` varchar(9) NOT NULL,
  `place` varchar(300) NOT NULL,
  `topic` varchar(200) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `reminded_at` datetime(6) DEFAULT NULL,
  `offered_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `open_hour_ahead` (`programme_id`,`ends_at`,`begins_at`),
  KEY `open_hour_of_mentor` (`mentor_id`,`begins_at`),
  KEY `open_hour_to_remind` (`state`,`reminded_at`,`begins_at`),
  CONSTRAINT `open_hour_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `open_hour_of` FOREIGN KEY (`mentor_id`) REFERENCES `person` (`id`),
  CONSTRAINT `open_hour_range` CHECK (`slots` between 1 and 12 and `minutes` between 10 and 180 and `seats` between 1 and 12 and `ends_at` > `begins_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `open_hour_booking` (
  `id` uuid NOT NULL,
  `open_hour_id` uuid NOT NULL,
  `slot` int(11) NOT NULL,
  `seat` int(11) NOT NULL,
  `person_id` uuid NOT NULL,
  `question` varchar(500) NOT NULL,
  `booked_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `came` bit(1) DEFAULT NULL,
  `live` bit(1) GENERATED ALWAYS AS (if(`ended_at` is null,1,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `open_hour_booking_seat` (`open_hour_id`,`slot`,`seat`,`live`),
  UNIQUE KEY `open_hour_booking_once` (`open_hour_id`,`person_id`,`live`),
  KEY `open_hour_booking_of_person` (`person_id`,`ended_at`),
  CONSTRAINT `open_hour_booking_by` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `open_hour_booking_of` FOREIGN KEY (`open_hour_id`) REFERENCES `open_hour` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `outcome` (
  `module_version_id` uuid NOT NULL,
  `outcome_key` varchar(60) NOT NULL,
  `position` int(11) NOT NULL,
  `bloom` varchar(12) NOT NULL,
  `text` text NOT NULL,
  PRIMARY KEY (`module_version_id`,`outcome_key`),
  UNIQUE KEY `outcome_position` (`module_version_id`,`position`),
  CONSTRAINT `outcome_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `outcome_bloom` CHECK (`bloom` in ('REMEMBER','UNDERSTAND','APPLY','ANALYSE','EVALUATE','CREATE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `pace_change` (
  `id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  PRIMARY KEY (`id`),
  KEY `pace_change_of_cohort` (`cohort_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `pace_count` (
  `id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `modules` int(11) NOT NULL,
  `people` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `pace_count_of_cohort` (`cohort_id`,`modules`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `people_import` (
  `id` uuid NOT NULL,
  `file_name` varchar(200) NOT NULL,
  `file_hash` binary(32) NOT NULL,
  `encoding` varchar(20) NOT NULL,
  `separator_name` varchar(10) NOT NULL,
  `heads` text NOT NULL,
  `creates_places` tinyint(1) NOT NULL,
  `state` varchar(10) NOT NULL,
  `made_at` datetime(6) NOT NULL,
  `made_by` uuid NOT NULL,
  `applied_at` datetime(6) DEFAULT NULL,
  `applied_by` uuid DEFAULT NULL,
  `undone_at` datetime(6) DEFAULT NULL,
  `undone_by` uuid DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `people_import_by_time` (`made_at`,`id`),
  CONSTRAINT `people_import_state` CHECK (`state` in ('CHECKED','APPLIED','UNDONE')),
  CONSTRAINT `people_import_applied` CHECK (`state` = 'CHECKED' = (`applied_at` is null)),
  CONSTRAINT `people_import_undone` CHECK (`state` = 'UNDONE' = (`undone_at` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `people_import_row` (
  `import_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `fault` varchar(10) NOT NULL,
  `name` varchar(254) NOT NULL,
  `mail` varchar(254) NOT NULL,
  `agency` varchar(254) NOT NULL,
  `unit` varchar(254) NOT NULL,
  `country` varchar(254) NOT NULL,
  `language` varchar(254) NOT NULL,
  `outcome` varchar(10) NOT NULL,
  `reason` varchar(20) NOT NULL,
  `argument` varchar(254) NOT NULL,
  `look` tinyint(1) NOT NULL,
  `person_id` uuid DEFAULT NULL,
  `new_name` varchar(160) DEFAULT NULL,
  `new_agency_id` uuid DEFAULT NULL,
  `new_unit_id` uuid DEFAULT NULL,
  `new_language` char(2) DEFAULT NULL,
  `old_name` varchar(160) DEFAULT NULL,
  `old_agency_id` uuid DEFAULT NULL,
  `old_unit_id` uuid DEFAULT NULL,
  `old_language` char(2) DEFAULT NULL,
  `undone` varchar(12) DEFAULT NULL,
  PRIMARY KEY (`import_id`,`number`),
  KEY `people_import_row_by_outcome` (`import_id`,`outcome`,`number`),
  KEY `people_import_row_by_look` (`import_id`,`look`,`number`),
  KEY `people_import_row_person` (`person_id`),
  CONSTRAINT `people_import_row_import` FOREIGN KEY (`import_id`) REFERENCES `people_import` (`id`) ON DELETE CASCADE,
  CONSTRAINT `people_import_row_outcome` CHECK (`outcome` in ('NEW','CHANGED','UNCHANGED','REFUSED')),
  CONSTRAINT `people_import_row_person` CHECK (`outcome` = 'REFUSED' = (`person_id` is null)),
  CONSTRAINT `people_import_row_undone` CHECK (`undone` in ('REMOVED','DEACTIVATED','RESTORED','PARTLY','KEPT'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `person` (
  `id` uuid NOT NULL,
  `name` varchar(160) NOT NULL,
  `name_key` varchar(255) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `mail` varchar(254) NOT NULL,
  `mail_key` varchar(254) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin DEFAULT NULL,
  `alike` bit(1) DEFAULT NULL,
  `agency_id` uuid DEFAULT NULL,
  `unit_id` uuid DEFAULT NULL,
  `language` char(2) NOT NULL,
  `theme` varchar(5) NOT NULL,
  `zone` varchar(60) NOT NULL,
  `state` varchar(12) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `last_seen_at` datetime(6) DEFAULT NULL,
  `erased_at` datetime(6) DEFAULT NULL,
  `merged_into` uuid DEFAULT NULL,
  `merged_at` datetime(6) DEFAULT NULL,
  `password_hash` varchar(200) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `person_mail` (`mail`),
  KEY `person_unit` (`unit_id`),
  KEY `person_merged_into` (`merged_into`),
  KEY `person_by_name_key` (`name_key`),
  KEY `person_by_mail_key` (`mail_key`),
  KEY `person_alike` (`alike`),
  KEY `person_agency` (`agency_id`,`state`),
  KEY `person_by_name` (`name`,`id`,`mail`,`agency_id`,`unit_id`,`state`),
  CONSTRAINT `person_agency` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `person_merged_into` FOREIGN KEY (`merged_into`) REFERENCES `person` (`id`),
  CONSTRAINT `person_unit` FOREIGN KEY (`unit_id`) REFERENCES `unit` (`id`),
  CONSTRAINT `person_state` CHECK (`state` in ('INVITED','ACTIVE','DEACTIVATED')),
  CONSTRAINT `person_erased` CHECK (`erased_at` is null or `state` = 'DEACTIVATED'),
  CONSTRAINT `person_merged` CHECK (`merged_into` is null = (`merged_at` is null)),
  CONSTRAINT `person_merged_closed` CHECK (`merged_into` is null or `state` = 'DEACTIVATED')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `planned_activity` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `name` varchar(120) NOT NULL,
  `starts_on` date NOT NULL,
  `ends_on` date NOT NULL,
  `deadline` date NOT NULL,
  `criticality` int(11) NOT NULL,
  `state` varchar(9) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `work_kind` varchar(8) DEFAULT NULL,
  `cohort_id` uuid DEFAULT NULL,
  `work_code` varchar(60) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `planned_activity_for` (`cohort_id`),
  KEY `planned_activity_by_decision` (`programme_id`,`deadline`),
  CONSTRAINT `planned_activity_for` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `planned_activity_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `planned_activity_window` CHECK (`starts_on` <= `ends_on` and `deadline` <= `starts_on`),
  CONSTRAINT `planned_activity_criticality` CHECK (`criticality` between 1 and 5),
  CONSTRAINT `planned_activity_state` CHECK (`state` in ('PLANNED','DECIDED','DONE','CANCELLED')),
  CONSTRAINT `planned_activity_reason` CHECK (`state` = 'CANCELLED' = (`reason` <> '')),
  CONSTRAINT `planned_activity_work` CHECK (coalesce(`work_kind`,'') = 'COHORT' = (`cohort_id` is not null) and coalesce(`work_kind`,'') in ('TRACK','EXERCISE','RENEWALS') = (`work_code` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `planned_asset` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `line_id` uuid NOT NULL,
  `name` varchar(120) NOT NULL,
  `custodian` varchar(120) NOT NULL,
  `bought_on` date NOT NULL,
  `cost_minor` bigint(20) NOT NULL,
  `yearly_minor` bigint(20) NOT NULL,
  `hand_over_on` date NOT NULL,
  `payer` varchar(120) NOT NULL,
  `covered_minor` bigint(20) NOT NULL,
  `disposed_on` date DEFAULT NULL,
  `reason` varchar(500) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `planned_asset_of` (`programme_id`),
  KEY `planned_asset_on` (`line_id`),
  CONSTRAINT `planned_asset_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `planned_asset_on` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `planned_asset_days` CHECK (`bought_on` <= `hand_over_on`),
  CONSTRAINT `planned_asset_costs` CHECK (`cost_minor` >= 0 and `covered_minor` between 0 and `yearly_minor`),
  CONSTRAINT `planned_asset_payer` CHECK (`covered_minor` = 0 or `payer` <> ''),
  CONSTRAINT `planned_asset_reason` CHECK (`disposed_on` is not null = (`reason` <> ''))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `planned_cost` (
  `activity_id` uuid NOT NULL,
  `line_id` uuid NOT NULL,
  `month` date NOT NULL,
  `minor` bigint(20) NOT NULL,
  PRIMARY KEY (`activity_id`,`line_id`,`month`),
  KEY `planned_cost_on` (`line_id`),
  CONSTRAINT `planned_cost_of` FOREIGN KEY (`activity_id`) REFERENCES `planned_activity` (`id`),
  CONSTRAINT `planned_cost_on` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `planned_cost_month` CHECK (dayofmonth(`month`) = 1),
  CONSTRAINT `planned_cost_sign` CHECK (`minor` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `playthrough` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `scene_key` varchar(60) NOT NULL,
  `number` int(11) NOT NULL,
  `shore` varchar(10) DEFAULT NULL,
  `begun_at` datetime(6) NOT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `points` int(11) DEFAULT NULL,
  `percent` int(11) DEFAULT NULL,
  `critical_errors` int(11) DEFAULT NULL,
  `passed` bit(1) DEFAULT NULL,
  `debriefed_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `open_key` varchar(160) GENERATED ALWAYS AS (if(`ended_at` is null,concat_ws(':',`person_id`,`module_version_id`,`scene_key`),NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `playthrough_number` (`person_id`,`module_version_id`,`scene_key`,`number`),
  UNIQUE KEY `playthrough_open_once` (`open_key`),
  KEY `playthrough_scene` (`module_version_id`,`scene_key`),
  CONSTRAINT `playthrough_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `playthrough_scene` FOREIGN KEY (`module_version_id`, `scene_key`) REFERENCES `scene` (`module_version_id`, `scene_key`),
  CONSTRAINT `playthrough_shore` CHECK (`shore` in ('COASTAL','LANDLOCKED')),
  CONSTRAINT `playthrough_result` CHECK (`ended_at` is null = (`points` is null) and `ended_at` is null = (`percent` is null) and `ended_at` is null = (`critical_errors` is null) and `ended_at` is null = (`passed` is null)),
  CONSTRAINT `playthrough_percent` CHECK (`percent` between 0 and 100),
  CONSTRAINT `playthrough_critical` CHECK (`passed` = 0 or `critical_errors` = 0),
  CONSTRAINT `playthrough_debrief` CHECK (`debriefed_at` is null or `ended_at` is not null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `playthrough_choice` (
  `playthrough_id` uuid NOT NULL,
  `step` int(11) NOT NULL,
  `decision_key` varchar(60) NOT NULL,
  `option_key` varchar(30) NOT NULL,
  `chosen_at` datetime(6) NOT NULL,
  PRIMARY KEY (`playthrough_id`,`step`),
  UNIQUE KEY `playthrough_choice_once` (`playthrough_id`,`decision_key`),
  CONSTRAINT `playthrough_choice_of` FOREIGN KEY (`playthrough_id`) REFERENCES `playthrough` (`id`) ON DELETE CASCADE,
  CONSTRAINT `playthrough_choice_step` CHECK (`step` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `playthrough_reflection` (
  `playthrough_id` uuid NOT NULL,
  `question` int(11) NOT NULL,
  `words` text NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`playthrough_id`,`question`),
  CONSTRAINT `playthrough_reflection_of` FOREIGN KEY (`playthrough_id`) REFERENCES `playthrough` (`id`),
  CONSTRAINT `playthrough_reflection_question` CHECK (`question` between 1 and 3)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `pledge` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `donor_id` uuid NOT NULL,
  `currency` char(3) NOT NULL,
  `minor` bigint(20) NOT NULL,
  `pledged_on` date NOT NULL,
  `expected_on` date NOT NULL,
  `percent` int(11) NOT NULL,
  `evidence` varchar(300) NOT NULL,
  `state` varchar(6) NOT NULL,
  `agreement_id` uuid DEFAULT NULL,
  `noted_by` uuid DEFAULT NULL,
  `noted_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `pledge_in` (`programme_id`),
  KEY `pledge_of` (`donor_id`),
  KEY `pledge_became` (`agreement_id`),
  CONSTRAINT `pledge_became` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `pledge_in` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `pledge_of` FOREIGN KEY (`donor_id`) REFERENCES `donor` (`id`),
  CONSTRAINT `pledge_amount` CHECK (`minor` > 0 and `percent` between 0 and 100),
  CONSTRAINT `pledge_state` CHECK (`state` in ('OPEN','SIGNED','LAPSED')),
  CONSTRAINT `pledge_signed` CHECK (`state` = 'SIGNED' = (`agreement_id` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `pledge_draws` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `made_at` datetime(6) NOT NULL,
  `up_to` int(11) NOT NULL,
  `seed` bigint(20) NOT NULL,
  `draws` int(11) NOT NULL,
  `parameters` longtext NOT NULL,
  `settled` longtext NOT NULL,
  `rules` longtext NOT NULL DEFAULT '',
  `figures` longtext NOT NULL,
  `sha256` char(64) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `pledge_draws_in` (`programme_id`),
  CONSTRAINT `pledge_draws_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `pledge_draws_number` CHECK (`draws` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `prerequisite` (
  `module_version_id` uuid NOT NULL,
  `module_code` varchar(20) NOT NULL,
  `position` int(11) NOT NULL,
  PRIMARY KEY (`module_version_id`,`module_code`),
  UNIQUE KEY `prerequisite_position` (`module_version_id`,`position`),
  CONSTRAINT `prerequisite_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `programme` (
  `id` uuid NOT NULL,
  `name` varchar(160) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `programme_name` (`name`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `publication_content` (
  `release_id` uuid NOT NULL,
  `content` longblob NOT NULL,
  PRIMARY KEY (`release_id`),
  CONSTRAINT `publication_content_of` FOREIGN KEY (`release_id`) REFERENCES `publication_release` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `publication_exclusion` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `agreement_id` uuid DEFAULT NULL,
  `line_id` uuid DEFAULT NULL,
  `reason` varchar(300) NOT NULL,
  `written_by` uuid DEFAULT NULL,
  `written_at` datetime(6) NOT NULL,
  `donor_id` uuid DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `publication_exclusion_once` (`programme_id`,`agreement_id`,`line_id`,`donor_id`),
  KEY `publication_exclusion_of` (`agreement_id`),
  KEY `publication_exclusion_for` (`line_id`),
  KEY `publication_exclusion_from` (`donor_id`),
  CONSTRAINT `publication_exclusion_for` FOREIGN KEY (`line_id`) REFERENCES `budget_line` (`id`),
  CONSTRAINT `publication_exclusion_from` FOREIGN KEY (`donor_id`) REFERENCES `donor` (`id`),
  CONSTRAINT `publication_exclusion_in` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `publication_exclusion_of` FOREIGN KEY (`agreement_id`) REFERENCES `agreement` (`id`),
  CONSTRAINT `publication_exclusion_one` CHECK (`agreement_id` is null <> (`line_id` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `publication_reader` (
  `programme_id` uuid NOT NULL,
  `donor_id` uuid NOT NULL,
  `organisation` varchar(60) NOT NULL,
  `organisation_type` varchar(2) NOT NULL,
  `activity` varchar(100) NOT NULL DEFAULT '',
  `breakdown` varchar(10) NOT NULL,
  PRIMARY KEY (`programme_id`,`donor_id`),
  KEY `publication_reader_of` (`donor_id`),
  CONSTRAINT `publication_reader_in` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `publication_reader_of` FOREIGN KEY (`donor_id`) REFERENCES `donor` (`id`),
  CONSTRAINT `publication_reader_breakdown` CHECK (`breakdown` in ('DIMENSIONS','INDICATORS','NONE'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `publication_release` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `donor_id` uuid DEFAULT NULL,
  `number` int(11) NOT NULL,
  `state` varchar(9) NOT NULL,
  `sha256` char(64) NOT NULL,
  `errors` int(11) NOT NULL,
  `warnings` int(11) NOT NULL,
  `left_out` longtext NOT NULL,
  `prepared_by` uuid DEFAULT NULL,
  `prepared_at` datetime(6) NOT NULL,
  `released_by` uuid DEFAULT NULL,
  `released_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `publication_release_number` (`programme_id`,`number`),
  KEY `publication_release_for` (`donor_id`),
  CONSTRAINT `publication_release_for` FOREIGN KEY (`donor_id`) REFERENCES `donor` (`id`),
  CONSTRAINT `publication_release_in` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`),
  CONSTRAINT `publication_release_state` CHECK (`state` in ('PREPARED','SET_ASIDE') and `released_at` is null or `state` = 'RELEASED' and `released_at` is not null and `errors` = 0),
  CONSTRAINT `publication_release_two` CHECK (`released_by` is null or `released_by` <> `prepared_by`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `publication_settings` (
  `programme_id` uuid NOT NULL,
  `organisation` varchar(60) NOT NULL,
  `organisation_type` varchar(2) NOT NULL,
  `organisation_name` varchar(160) NOT NULL,
  `identifier` varchar(80) NOT NULL,
  `description` varchar(2000) NOT NULL,
  `places` longtext NOT NULL,
  `sectors` longtext NOT NULL,
  `budget_items` longtext NOT NULL DEFAULT '{}',
  `flow` varchar(4) NOT NULL,
  `finance` varchar(4) NOT NULL,
  `aid` varchar(4) NOT NULL,
  `tied` varchar(4) NOT NULL,
  `written_by` uuid DEFAULT NULL,
  `written_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`programme_id`),
  CONSTRAINT `publication_settings_of` FOREIGN KEY (`programme_id`) REFERENCES `budget` (`programme_id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `question` (
  `id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `language` char(2) NOT NULL,
  `question_key` varchar(60) NOT NULL,
  `item_use` varchar(5) NOT NULL,
  `outcome` varchar(60) NOT NULL,
  `difficulty` int(11) NOT NULL,
  `pair` varchar(60) NOT NULL,
  `lesson` varchar(60) NOT NULL,
  `definition` mediumtext NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `question_key` (`module_version_id`,`language`,`question_key`),
  KEY `question_by_use` (`module_version_id`,`item_use`,`language`),
  CONSTRAINT `question_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `question_use` CHECK (`item_use` in ('CHECK','PRE','FINAL')),
  CONSTRAINT `question_difficulty` CHECK (`difficulty` in (1,2)),
  CONSTRAINT `question_definition` CHECK (json_valid(`definition`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `reference_population` (
  `id` uuid NOT NULL,
  `attribute` varchar(10) NOT NULL,
  `version` int(11) NOT NULL,
  `name` varchar(200) NOT NULL,
  `source` varchar(500) NOT NULL,
  `dated_on` date NOT NULL,
  `shares` text NOT NULL,
  `registered_by` uuid DEFAULT NULL,
  `registered_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `reference_population_once` (`attribute`,`version`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `report_file` (
  `report_id` uuid NOT NULL,
  `pdf` mediumblob NOT NULL,
  PRIMARY KEY (`report_id`),
  CONSTRAINT `report_file_of` FOREIGN KEY (`report_id`) REFERENCES `after_action_report` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `retake` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `opened_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `retake_module` (`module_version_id`),
  KEY `retake_latest` (`person_id`,`module_version_id`,`opened_at`),
  CONSTRAINT `retake_module` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `retake_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `review_flag` (
  `id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `kind` varchar(20) NOT NULL,
  `subject` varchar(60) NOT NULL,
  `state` varchar(10) NOT NULL,
  `triaged_by` uuid NOT NULL,
  `triaged_at` datetime(6) NOT NULL,
  `note` text NOT NULL,
  `decided_by` uuid DEFAULT NULL,
  `decided_at` datetime(6) DEFAULT NULL,
  `agreed_by` uuid DEFAULT NULL,
  `agreed_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `review_flag_once` (`module_version_id`,`kind`,`subject`),
  KEY `review_flag_triager` (`triaged_by`),
  KEY `review_flag_decider` (`decided_by`),
  KEY `review_flag_agreer` (`agreed_by`),
  CONSTRAINT `review_flag_agreer` FOREIGN KEY (`agreed_by`) REFERENCES `person` (`id`),
  CONSTRAINT `review_flag_decider` FOREIGN KEY (`decided_by`) REFERENCES `person` (`id`),
  CONSTRAINT `review_flag_module` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `review_flag_triager` FOREIGN KEY (`triaged_by`) REFERENCES `person` (`id`),
  CONSTRAINT `review_flag_kind` CHECK (`kind` in ('REVIEW_DUE','SOURCE_EXPIRED')),
  CONSTRAINT `review_flag_state` CHECK (`state` in ('TRIAGED','RESOLVED')),
  CONSTRAINT `review_flag_note` CHECK (`decided_by` is null = (`note` = '')),
  CONSTRAINT `review_flag_two` CHECK (`agreed_by` is null or `agreed_by` <> `decided_by`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `revocation` (
  `id` uuid NOT NULL,
  `award_id` uuid NOT NULL,
  `state` varchar(10) NOT NULL,
  `reason` varchar(500) NOT NULL,
  `requested_by` uuid NOT NULL,
  `requested_at` datetime(6) NOT NULL,
  `decided_by` uuid DEFAULT NULL,
  `decided_at` datetime(6) DEFAULT NULL,
  `decline_reason` varchar(500) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `live_key` uuid GENERATED ALWAYS AS (if(`state` = 'DECLINED',NULL,`award_id`)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `revocation_once` (`live_key`),
  KEY `revocation_requester` (`requested_by`),
  KEY `revocation_decider` (`decided_by`),
  KEY `revocation_by_state` (`state`,`requested_at`),
  KEY `revocation_by_award` (`award_id`),
  CONSTRAINT `revocation_award` FOREIGN KEY (`award_id`) REFERENCES `award` (`id`),
  CONSTRAINT `revocation_decider` FOREIGN KEY (`decided_by`) REFERENCES `person` (`id`),
  CONSTRAINT `revocation_requester` FOREIGN KEY (`requested_by`) REFERENCES `person` (`id`),
  CONSTRAINT `revocation_state` CHECK (`state` in ('REQUESTED','CONFIRMED','DECLINED')),
  CONSTRAINT `revocation_decision` CHECK (`state` = 'REQUESTED' = (`decided_by` is null) and `decided_by` is null = (`decided_at` is null)),
  CONSTRAINT `revocation_two_people` CHECK (`state` <> 'CONFIRMED' or `decided_by` <> `requested_by`),
  CONSTRAINT `revocation_decline` CHECK (`state` = 'DECLINED' = (`decline_reason` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `role_assignment` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `role` varchar(30) NOT NULL,
  `scope_kind` varchar(10) NOT NULL,
  `scope_id` uuid DEFAULT NULL,
  `granted_at` datetime(6) NOT NULL,
  `granted_by` uuid DEFAULT NULL,
  `ended_at` datetime(6) DEFAULT NULL,
  `ended_by` uuid DEFAULT NULL,
  `held_key` varchar(120) GENERATED ALWAYS AS (if(`ended_at` is null,concat_ws(':',`person_id`,`role`,`scope_kind`,`scope_id`),NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `role_assignment_once` (`held_key`),
  KEY `role_assignment_person` (`person_id`),
  KEY `role_assignment_by_scope` (`scope_kind`,`scope_id`,`role`),
  CONSTRAINT `role_assignment_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `role_assignment_scope` CHECK (`scope_kind` = 'SYSTEM' = (`scope_id` is null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `room` (
  `id` uuid NOT NULL,
  `venue` varchar(120) NOT NULL,
  `name` varchar(120) NOT NULL,
  `capacity` int(11) NOT NULL,
  `step_free` tinyint(1) NOT NULL,
  `hearing_loop` tinyint(1) NOT NULL,
  `security_class` varchar(10) NOT NULL,
  `in_use` tinyint(1) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `room_name` (`venue`,`name`),
  CONSTRAINT `room_capacity` CHECK (`capacity` between 1 and 5000),
  CONSTRAINT `room_security_class` CHECK (`security_class` in ('OPEN','GUARDED','SECURED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `run_entry` (
  `run_id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `at` datetime(6) NOT NULL,
  `clock_offset` bigint(20) NOT NULL,
  `kind` varchar(24) NOT NULL,
  `run_team_id` uuid DEFAULT NULL,
  `seat_id` uuid DEFAULT NULL,
  `subject` varchar(80) NOT NULL,
  `actor_id` uuid DEFAULT NULL,
  `facts` mediumtext NOT NULL,
  `hash` char(64) NOT NULL,
  `once` varchar(200) DEFAULT NULL,
  PRIMARY KEY (`run_id`,`number`),
  UNIQUE KEY `run_entry_once` (`run_id`,`once`),
  KEY `run_entry_team` (`run_team_id`),
  KEY `run_entry_seat` (`seat_id`),
  CONSTRAINT `run_entry_of` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `run_entry_seat` FOREIGN KEY (`seat_id`) REFERENCES `run_seat` (`id`),
  CONSTRAINT `run_entry_team` FOREIGN KEY (`run_team_id`) REFERENCES `run_team` (`id`),
  CONSTRAINT `run_entry_facts` CHECK (json_valid(`facts`)),
  CONSTRAINT `run_entry_number` CHECK (`number` > 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `run_seat` (
  `id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  `run_team_id` uuid NOT NULL,
  `role_key` varchar(40) NOT NULL,
  `person_id` uuid DEFAULT NULL,
  `taken_at` datetime(6) NOT NULL,
  `left_at` datetime(6) DEFAULT NULL,
  `extra_percent` int(11) NOT NULL,
  `version` int(11) NOT NULL,
  `seated` uuid GENERATED ALWAYS AS (if(`left_at` is null,`person_id`,NULL)) VIRTUAL,
  `manner` varchar(10) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `run_seat_one_each` (`run_id`,`seated`),
  KEY `run_seat_of` (`run_team_id`),
  KEY `run_seat_of_person` (`person_id`,`run_id`),
  CONSTRAINT `run_seat_of` FOREIGN KEY (`run_team_id`) REFERENCES `run_team` (`id`),
  CONSTRAINT `run_seat_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `run_seat_run` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`),
  CONSTRAINT `run_seat_extra` CHECK (`extra_percent` between 0 and 200),
  CONSTRAINT `run_seat_of_one` CHECK (`person_id` is null or `manner` is null)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `run_staff` (
  `id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `duty` varchar(20) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `run_staff_once` (`run_id`,`person_id`,`duty`),
  KEY `run_staff_of_person` (`person_id`,`run_id`),
  CONSTRAINT `run_staff_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `run_staff_run` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `run_team` (
  `id` uuid NOT NULL,
  `run_id` uuid NOT NULL,
  `team_key` varchar(40) NOT NULL,
  `position` int(11) NOT NULL,
  `name` varchar(120) NOT NULL,
  `language` char(2) NOT NULL,
  `zone` varchar(40) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `run_team_once` (`run_id`,`team_key`),
  CONSTRAINT `run_team_of` FOREIGN KEY (`run_id`) REFERENCES `exercise_run` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `saved_filter` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `page` varchar(20) NOT NULL,
  `name` varchar(60) NOT NULL,
  `query` varchar(600) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `saved_filter_name` (`person_id`,`page`,`name`),
  CONSTRAINT `saved_filter_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `scene` (
  `module_version_id` uuid NOT NULL,
  `scene_key` varchar(60) NOT NULL,
  `position` int(11) NOT NULL,
  `module_code` varchar(20) NOT NULL,
  `module_title` text NOT NULL,
  `minutes` int(11) NOT NULL,
  `steps` int(11) NOT NULL,
  `best_points` int(11) NOT NULL,
  `pass_mark` int(11) NOT NULL,
  PRIMARY KEY (`module_version_id`,`scene_key`),
  UNIQUE KEY `scene_position` (`module_version_id`,`position`),
  CONSTRAINT `scene_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `scene_size` CHECK (`position` > 0 and `minutes` > 0 and `steps` > 0 and `best_points` > 0),
  CONSTRAINT `scene_pass_mark` CHECK (`pass_mark` between 1 and 100)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `scene_text` (
  `module_version_id` uuid NOT NULL,
  `scene_key` varchar(60) NOT NULL,
  `language` char(2) NOT NULL,
  `title` varchar(400) NOT NULL,
  `definition` mediumtext NOT NULL,
  PRIMARY KEY (`module_version_id`,`scene_key`,`language`),
  CONSTRAINT `scene_text_of` FOREIGN KEY (`module_version_id`, `scene_key`) REFERENCES `scene` (`module_version_id`, `scene_key`),
  CONSTRAINT `scene_text_definition` CHECK (json_valid(`definition`))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `search_text` (
  `id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `language` char(2) NOT NULL,
  `kind` varchar(6) NOT NULL,
  `lesson_key` varchar(60) DEFAULT NULL,
  `block_key` varchar(60) DEFAULT NULL,
  `variant` varchar(10) DEFAULT NULL,
  `position` int(11) NOT NULL,
  `title` varchar(400) NOT NULL,
  `text` mediumtext NOT NULL,
  `words` mediumtext NOT NULL,
  PRIMARY KEY (`id`),
  KEY `search_text_place` (`module_version_id`,`language`,`lesson_key`,`block_key`),
  FULLTEXT KEY `search_text_words` (`words`),
  CONSTRAINT `search_text_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `search_text_language` CHECK (`language` in ('EN','FR','AR')),
  CONSTRAINT `search_text_kind` CHECK (`kind` in ('MODULE','LESSON','BLOCK','WORD')),
  CONSTRAINT `search_text_variant` CHECK (`variant` in ('COASTAL','LANDLOCKED'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `seat_offer` (
  `id` uuid NOT NULL,
  `selection_id` uuid NOT NULL,
  `nomination_id` uuid NOT NULL,
  `seat` int(11) NOT NULL,
  `state` varchar(8) NOT NULL,
  `made_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  `reminded_at` datetime(6) DEFAULT NULL,
  `answered_at` datetime(6) DEFAULT NULL,
  `reason` varchar(500) NOT NULL,
  `enrolment_id` uuid DEFAULT NULL,
  `live_seat` int(11) GENERATED ALWAYS AS (if(`state` in ('OPEN','ACCEPTED'),`seat`,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `seat_offer_once` (`nomination_id`),
  UNIQUE KEY `seat_offer_one_live` (`selection_id`,`live_seat`),
  KEY `seat_offer_enrolment` (`enrolment_id`),
  KEY `seat_offer_expiry` (`state`,`expires_at`),
  CONSTRAINT `seat_offer_enrolment` FOREIGN KEY (`enrolment_id`) REFERENCES `enrolment` (`id`),
  CONSTRAINT `seat_offer_of` FOREIGN KEY (`selection_id`) REFERENCES `selection` (`id`),
  CONSTRAINT `seat_offer_to` FOREIGN KEY (`nomination_id`) REFERENCES `nomination` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `selection` (
  `id` uuid NOT NULL,
  `call_id` uuid NOT NULL,
  `cohort_id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `seats` int(11) NOT NULL,
  `state` varchar(10) NOT NULL,
  `easier` text NOT NULL,
  `kept` text NOT NULL DEFAULT '[]',
  `software` varchar(60) NOT NULL,
  `lowest` double DEFAULT NULL,
  `bound` double DEFAULT NULL,
  `mean` double DEFAULT NULL,
  `types` int(11) NOT NULL,
  `complete` bit(1) NOT NULL,
  `computed_at` datetime(6) DEFAULT NULL,
  `panels_hash` varchar(64) NOT NULL,
  `events` text NOT NULL,
  `draw_on` date DEFAULT NULL,
  `committed_by` uuid DEFAULT NULL,
  `committed_at` datetime(6) DEFAULT NULL,
  `numbers` text NOT NULL,
  `entered_by` uuid DEFAULT NULL,
  `entered_at` datetime(6) DEFAULT NULL,
  `confirmed_by` uuid DEFAULT NULL,
  `confirmed_at` datetime(6) DEFAULT NULL,
  `drawn` int(11) DEFAULT NULL,
  `version` int(11) NOT NULL,
  `measures` varchar(10) NOT NULL DEFAULT 'NONE',
  `least_panels` int(11) DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `selection_of` (`call_id`),
  KEY `selection_for` (`cohort_id`),
  KEY `selection_in_programme` (`programme_id`),
  CONSTRAINT `selection_for` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`),
  CONSTRAINT `selection_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `selection_of_call` FOREIGN KEY (`call_id`) REFERENCES `nomination_call` (`id`),
  CONSTRAINT `selection_committed` CHECK (`committed_at` is null = (`committed_by` is null)),
  CONSTRAINT `selection_by_two` CHECK (`confirmed_by` is null or `confirmed_by` <> `entered_by`),
  CONSTRAINT `selection_range` CHECK (`seats` >= 1)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `selection_due` (
  `selection_id` uuid NOT NULL,
  `due_at` datetime(6) NOT NULL,
  `claim` uuid DEFAULT NULL,
  `failures` int(11) NOT NULL,
  `settled` int(11) NOT NULL DEFAULT 0,
  `types` int(11) NOT NULL DEFAULT 0,
  PRIMARY KEY (`selection_id`),
  CONSTRAINT `selection_due_of` FOREIGN KEY (`selection_id`) REFERENCES `selection` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `selection_file` (
  `selection_id` uuid NOT NULL,
  `panels` mediumtext NOT NULL,
  `quotas` text NOT NULL,
  `report` mediumtext NOT NULL,
  `opened` text NOT NULL DEFAULT '',
  PRIMARY KEY (`selection_id`),
  CONSTRAINT `selection_file_of` FOREIGN KEY (`selection_id`) REFERENCES `selection` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `selection_nominee` (
  `nomination_id` uuid NOT NULL,
  `selection_id` uuid NOT NULL,
  `pseudonym` varchar(12) NOT NULL,
  `traits` text NOT NULL,
  `panels` int(11) NOT NULL,
  `place` int(11) DEFAULT NULL,
  PRIMARY KEY (`nomination_id`),
  UNIQUE KEY `selection_nominee_once` (`selection_id`,`pseudonym`),
  CONSTRAINT `selection_nominee_is` FOREIGN KEY (`nomination_id`) REFERENCES `nomination` (`id`),
  CONSTRAINT `selection_nominee_of` FOREIGN KEY (`selection_id`) REFERENCES `selection` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `selection_rule` (
  `selection_id` uuid NOT NULL,
  `trait` varchar(8) NOT NULL,
  `feature` varchar(20) NOT NULL,
  `least` int(11) NOT NULL,
  `most` int(11) NOT NULL,
  `hard` bit(1) NOT NULL,
  PRIMARY KEY (`selection_id`,`trait`,`feature`),
  CONSTRAINT `selection_rule_of` FOREIGN KEY (`selection_id`) REFERENCES `selection` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `selection_sealed` (
  `selection_id` uuid NOT NULL,
  `box` mediumblob NOT NULL,
  PRIMARY KEY (`selection_id`),
  CONSTRAINT `selection_sealed_of` FOREIGN KEY (`selection_id`) REFERENCES `selection` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `sign_in_request` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `asked_at` datetime(6) NOT NULL,
  `outcome` varchar(12) DEFAULT NULL,
  `settled_at` datetime(6) DEFAULT NULL,
  `settled_by` uuid DEFAULT NULL,
  `reason` varchar(500) NOT NULL,
  `open_key` uuid GENERATED ALWAYS AS (if(`outcome` is null,`person_id`,NULL)) VIRTUAL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `sign_in_request_once` (`open_key`),
  KEY `sign_in_request_person` (`person_id`),
  KEY `sign_in_request_by` (`settled_by`),
  KEY `sign_in_request_by_outcome` (`outcome`,`asked_at`,`id`),
  KEY `sign_in_request_by_settling` (`settled_at`),
  CONSTRAINT `sign_in_request_by` FOREIGN KEY (`settled_by`) REFERENCES `person` (`id`),
  CONSTRAINT `sign_in_request_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `sign_in_request_outcome` CHECK (`outcome` in ('LINK_MADE','DISMISSED','SIGNED_IN')),
  CONSTRAINT `sign_in_request_settled` CHECK (`outcome` is null = (`settled_at` is null)),
  CONSTRAINT `sign_in_request_reason` CHECK (`outcome` <> 'DISMISSED' or `reason` <> '')
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `sign_in_session` (
  `token_hash` binary(32) NOT NULL,
  `person_id` uuid NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `last_seen_at` datetime(6) NOT NULL,
  `expires_at` datetime(6) NOT NULL,
  PRIMARY KEY (`token_hash`),
  KEY `sign_in_session_by_expiry` (`expires_at`),
  KEY `sign_in_session_by_person` (`person_id`,`last_seen_at`),
  CONSTRAINT `sign_in_session_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `sign_in_throttle` (
  `door` binary(32) NOT NULL,
  `failures` int(11) NOT NULL,
  `failed_at` datetime(6) NOT NULL,
  `closed_until` datetime(6) NOT NULL,
  PRIMARY KEY (`door`),
  KEY `sign_in_throttle_by_time` (`failed_at`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `source` (
  `id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `source_key` varchar(60) NOT NULL,
  `position` int(11) NOT NULL,
  `authority` varchar(400) NOT NULL,
  `title` varchar(400) NOT NULL,
  `edition` varchar(400) NOT NULL,
  `locator` varchar(400) NOT NULL,
  `retrieved` date NOT NULL,
  `valid_until` date DEFAULT NULL,
  `licence` varchar(400) NOT NULL,
  `short_name` varchar(400) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `source_key` (`module_version_id`,`source_key`),
  UNIQUE KEY `source_position` (`module_version_id`,`position`),
  CONSTRAINT `source_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `statistics_approval` (
  `id` uuid NOT NULL,
  `release_id` uuid NOT NULL,
  `approved_by` uuid NOT NULL,
  `oversight` bit(1) NOT NULL,
  `words` varchar(500) NOT NULL,
  `at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `statistics_approval_once` (`release_id`,`approved_by`),
  CONSTRAINT `statistics_approval_of` FOREIGN KEY (`release_id`) REFERENCES `statistics_release` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `statistics_register` (
  `id` tinyint(4) NOT NULL,
  `last_number` int(11) NOT NULL,
  PRIMARY KEY (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `statistics_release` (
  `id` uuid NOT NULL,
  `number` int(11) NOT NULL,
  `snapshot_id` uuid NOT NULL,
  `audience` varchar(6) NOT NULL,
  `method` varchar(11) NOT NULL,
  `k` int(11) NOT NULL,
  `base` int(11) NOT NULL,
  `fewest` int(11) NOT NULL,
  `shapes` varchar(500) NOT NULL,
  `purpose` varchar(500) NOT NULL,
  `recipient` varchar(200) NOT NULL,
  `expires_on` date NOT NULL,
  `state` varchar(9) NOT NULL,
  `follows` uuid DEFAULT NULL,
  `asked_by` uuid DEFAULT NULL,
  `asked_at` datetime(6) NOT NULL,
  `shown` mediumtext DEFAULT NULL,
  `findings` mediumtext DEFAULT NULL,
  `ways_out` text DEFAULT NULL,
  `refusal` varchar(15) DEFAULT NULL,
  `checked_against` varchar(1000) NOT NULL,
  `people_shown` int(11) DEFAULT NULL,
  `hidden` int(11) DEFAULT NULL,
  `narrowest` int(11) DEFAULT NULL,
  `solver` varchar(80) NOT NULL,
  `sha256` char(64) DEFAULT NULL,
  `audited_at` datetime(6) DEFAULT NULL,
  `published_at` datetime(6) DEFAULT NULL,
  `due_at` datetime(6) DEFAULT NULL,
  `claim` uuid DEFAULT NULL,
  `failures` int(11) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `statistics_release_number` (`number`),
  KEY `statistics_release_of` (`snapshot_id`),
  KEY `statistics_release_follows` (`follows`),
  KEY `statistics_release_due` (`due_at`),
  KEY `statistics_release_audience` (`audience`,`state`,`published_at`),
  CONSTRAINT `statistics_release_follows` FOREIGN KEY (`follows`) REFERENCES `statistics_release` (`id`),
  CONSTRAINT `statistics_release_of` FOREIGN KEY (`snapshot_id`) REFERENCES `statistics_snapshot` (`id`),
  CONSTRAINT `statistics_release_state` CHECK (`state` in ('ASKED','CHECKED','APPROVED','PUBLISHED','REFUSED','WITHDRAWN')),
  CONSTRAINT `statistics_release_published` CHECK (`state` = 'PUBLISHED' = (`published_at` is not null))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `statistics_sealed` (
  `snapshot_id` uuid NOT NULL,
  `cells` mediumblob NOT NULL,
  `members` mediumblob NOT NULL,
  PRIMARY KEY (`snapshot_id`),
  CONSTRAINT `statistics_sealed_of` FOREIGN KEY (`snapshot_id`) REFERENCES `statistics_snapshot` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `statistics_snapshot` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `cohort_id` uuid DEFAULT NULL,
  `moment` varchar(15) NOT NULL,
  `year` int(11) NOT NULL,
  `occasion` varchar(90) NOT NULL,
  `people` int(11) NOT NULL,
  `classifications` varchar(500) NOT NULL,
  `sha256` char(64) NOT NULL,
  `taken_by` uuid DEFAULT NULL,
  `taken_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `statistics_snapshot_once` (`occasion`),
  KEY `statistics_snapshot_of` (`cohort_id`),
  KEY `statistics_snapshot_of_programme` (`programme_id`,`taken_at`),
  CONSTRAINT `statistics_snapshot_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `statistics_snapshot_of` FOREIGN KEY (`cohort_id`) REFERENCES `cohort` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `tag` (
  `module_version_id` uuid NOT NULL,
  `position` int(11) NOT NULL,
  `kind` varchar(10) NOT NULL,
  `code` varchar(400) NOT NULL,
  PRIMARY KEY (`module_version_id`,`position`),
  CONSTRAINT `tag_of` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `tag_kind` CHECK (`kind` in ('TACTIC','LAW','STANDARD','TOOL'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `taken_step` (
  `person_id` uuid NOT NULL,
  `sent_as` uuid NOT NULL,
  `outcome` varchar(10) NOT NULL,
  `taken_at` datetime(6) NOT NULL,
  PRIMARY KEY (`person_id`,`sent_as`),
  CONSTRAINT `taken_step_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `taken_step_outcome` CHECK (`outcome` in ('KEPT','BESIDE','NEWER'))
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `track` (
  `code` varchar(6) NOT NULL,
  `title` text NOT NULL,
  `pack_code` varchar(255) NOT NULL,
  `position` int(11) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`code`),
  KEY `track_pack` (`pack_code`),
  CONSTRAINT `track_pack` FOREIGN KEY (`pack_code`) REFERENCES `content_pack` (`code`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `unit` (
  `id` uuid NOT NULL,
  `agency_id` uuid NOT NULL,
  `name` varchar(160) NOT NULL,
  `created_at` datetime(6) NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `unit_name` (`agency_id`,`name`),
  CONSTRAINT `unit_agency` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `update_task` (
  `id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `held_version_id` uuid NOT NULL,
  `module_version_id` uuid NOT NULL,
  `due_on` date NOT NULL,
  `minutes` int(11) NOT NULL,
  `given_at` datetime(6) NOT NULL,
  `done_at` datetime(6) DEFAULT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `update_task_once` (`person_id`,`module_version_id`),
  KEY `update_task_held` (`held_version_id`),
  KEY `update_task_module` (`module_version_id`),
  CONSTRAINT `update_task_held` FOREIGN KEY (`held_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `update_task_module` FOREIGN KEY (`module_version_id`) REFERENCES `module_version` (`id`),
  CONSTRAINT `update_task_person` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`),
  CONSTRAINT `update_task_minutes` CHECK (`minutes` between 20 and 40)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `visit_gift` (
  `id` uuid NOT NULL,
  `visit_id` uuid NOT NULL,
  `what` varchar(200) NOT NULL,
  `minor` bigint(20) NOT NULL,
  `currency` varchar(3) NOT NULL,
  `accepted` bit(1) NOT NULL,
  `noted_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `visit_gift_in` (`visit_id`),
  CONSTRAINT `visit_gift_in` FOREIGN KEY (`visit_id`) REFERENCES `exchange_visit` (`id`),
  CONSTRAINT `visit_gift_range` CHECK (`minor` >= 0)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `visit_host` (
  `id` uuid NOT NULL,
  `programme_id` uuid NOT NULL,
  `agency_id` uuid NOT NULL,
  `counterpart_id` uuid NOT NULL,
  `vetted_until` date NOT NULL,
  `version` int(11) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `visit_host_at` (`agency_id`),
  KEY `visit_host_of` (`counterpart_id`),
  KEY `visit_host_by` (`programme_id`,`counterpart_id`),
  CONSTRAINT `visit_host_at` FOREIGN KEY (`agency_id`) REFERENCES `agency` (`id`),
  CONSTRAINT `visit_host_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `visit_host_of` FOREIGN KEY (`counterpart_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `visit_item` (
  `id` uuid NOT NULL,
  `visit_id` uuid NOT NULL,
  `day` date NOT NULL,
  `kind` varchar(14) NOT NULL,
  `words` varchar(300) NOT NULL,
  PRIMARY KEY (`id`),
  KEY `visit_item_of_day` (`visit_id`,`day`),
  CONSTRAINT `visit_item_in` FOREIGN KEY (`visit_id`) REFERENCES `exchange_visit` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `visit_log` (
  `id` uuid NOT NULL,
  `visit_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `day` date NOT NULL,
  `said` text NOT NULL,
  `written_at` datetime(6) NOT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `visit_log_once` (`visit_id`,`person_id`,`day`),
  KEY `visit_log_of` (`person_id`),
  CONSTRAINT `visit_log_in` FOREIGN KEY (`visit_id`) REFERENCES `exchange_visit` (`id`),
  CONSTRAINT `visit_log_of` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `visit_rule` (
  `programme_id` uuid NOT NULL,
  `most_days` int(11) NOT NULL,
  PRIMARY KEY (`programme_id`),
  CONSTRAINT `visit_rule_in` FOREIGN KEY (`programme_id`) REFERENCES `programme` (`id`),
  CONSTRAINT `visit_rule_range` CHECK (`most_days` between 1 and 20)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;

CREATE TABLE `visit_visitor` (
  `id` uuid NOT NULL,
  `visit_id` uuid NOT NULL,
  `person_id` uuid NOT NULL,
  `briefed_at` datetime(6) DEFAULT NULL,
  `emergency` blob DEFAULT NULL,
  PRIMARY KEY (`id`),
  UNIQUE KEY `visit_visitor_once` (`visit_id`,`person_id`),
  KEY `visit_visitor_of` (`person_id`),
  CONSTRAINT `visit_visitor_in` FOREIGN KEY (`visit_id`) REFERENCES `exchange_visit` (`id`),
  CONSTRAINT `visit_visitor_of` FOREIGN KEY (`person_id`) REFERENCES `person` (`id`)
) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4 COLLATE=utf8mb4_unicode_ci;
