create index mentorship_ended on mentorship (ended_at);
