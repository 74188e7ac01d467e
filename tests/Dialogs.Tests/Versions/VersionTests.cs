using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Dialogs.Tests.Reviewing;
using TeamsPilotBot.Dialogs.Versions;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Reviewing.ReviewTalk;

namespace TeamsPilotBot.Dialogs.Tests.Versions;

/// <summary>The versions of a lesson: who sees them, who changes, and who may only propose.</summary>
public sealed class VersionTests
{
    private static readonly Lesson First = LessonBuilder.ALesson("lesson-001").Titled("Første titel").With(lesson => lesson with { Owner = "frida" }).Build();

    private readonly ReviewTalk talk = new(First);

    private TestReviewing Reviewing => talk.Reviewing;

    [Fact]
    public async Task Curators_and_the_owner_see_the_versions_and_nobody_else_learns_that_there_are_any()
    {
        await ChangedAsync("Anden titel");

        var list = Assert.IsType<VersionListReply>((await talk.VersionAsync(Karen, VersionVerb.List, "lesson-001")).Reply);

        Assert.Equal([2, 1], list.Items.Select(version => version.Lesson.Version));
        Assert.IsType<VersionListReply>((await talk.VersionAsync(Frida, VersionVerb.List, "lesson-001")).Reply);
        Assert.Null((await talk.VersionAsync(Stranger, VersionVerb.List, "lesson-001")).Reply);
        Assert.Equal(
            (await talk.VersionAsync(Stranger, VersionVerb.List, "findes-ikke")).Sentence, (await talk.VersionAsync(Karen, VersionVerb.List, "../x?")).Sentence);
    }

    [Fact]
    public async Task A_curator_changes_a_lesson_at_once_and_sees_what_changed()
    {
        var changed = Assert.IsType<VersionCompareReply>(
            (await talk.VersionAsync(Karen, VersionVerb.Save, "lesson-001", new() { [ExperienceFields.Title] = "Anden titel" }, newer: 1)).Reply);

        Assert.Equal(("Første titel", "Anden titel", 2), (changed.Before.Lesson.Title, changed.After.Lesson.Title, changed.Newest));
        Assert.Equal((LessonEditKind.Edited, "karen"), (changed.After.Edit!.Kind, changed.After.Edit.ActorKey));
    }

    [Fact]
    public async Task An_owner_proposes_and_another_decides_even_where_the_owner_is_a_curator()
    {
        var owner = Karen with { Key = "frida" };

        var sent = Assert.IsType<SubmissionStandingReply>(
            (await talk.VersionAsync(owner, VersionVerb.Save, "lesson-001", new() { [ExperienceFields.Title] = "Anden titel" }, newer: 1)).Reply).Submission;
        Assert.Equal(("Første titel", 1), await Reviewing.Library.ReadAsync("lesson-001", default) is { } before ? (before.Title, before.Version) : default);
        Assert.True((await talk.DoAsync(owner, ReviewVerb.Approve, sent)).Own);
        var shown = await talk.DoAsync(Karen, ReviewVerb.View, sent);
        Assert.Equal(("Første titel", "Anden titel"), (shown.Belongs!.Title, shown.Submission.Text.Title));

        await talk.DoAsync(Karen, ReviewVerb.Approve, sent);

        Assert.Equal(("Anden titel", 2), await Reviewing.Library.ReadAsync("lesson-001", default) is { } after ? (after.Title, after.Version) : default);
    }

    [Fact]
    public async Task A_proposal_that_waits_is_shown_rather_than_made_again()
    {
        Dictionary<string, string> Titled(string title) => new() { [ExperienceFields.Title] = title };
        var first = Assert.IsType<SubmissionStandingReply>((await talk.VersionAsync(Frida, VersionVerb.Save, "lesson-001", Titled("Anden"), newer: 1)).Reply);
        var second = Assert.IsType<SubmissionStandingReply>((await talk.VersionAsync(Frida, VersionVerb.Save, "lesson-001", Titled("Tredje"), newer: 1)).Reply);

        Assert.Equal(first.Submission.Id, second.Submission.Id);
        Assert.Single(await talk.Register.QueueAsync(default));
    }

    [Fact]
    public async Task What_was_typed_is_kept_where_it_cannot_be_saved()
    {
        var same = Assert.IsType<LessonFormReply>((await talk.VersionAsync(Frida, VersionVerb.Save, "lesson-001", newer: 1)).Reply);
        var wrong = Assert.IsType<LessonFormReply>(
            (await talk.VersionAsync(Frida, VersionVerb.Save, "lesson-001", new() { [ExperienceFields.Problem] = "" }, newer: 1)).Reply);

        Assert.Contains("ikke ændret noget", same.Notice, StringComparison.Ordinal);
        Assert.Equal(("", "problem"), (wrong.Typed!.Problem, wrong.Faults[0].Field));
        Assert.Empty(await talk.Register.QueueAsync(default));
    }

    [Fact]
    public async Task One_who_writes_on_an_older_version_gets_both_changes_to_look_through()
    {
        await ChangedAsync("Anden titel");

        var again = Assert.IsType<LessonFormReply>(
            (await talk.VersionAsync(Karen, VersionVerb.Save, "lesson-001", new() { [ExperienceFields.Title] = "Første titel", [ExperienceFields.Outcome] = "Det gik godt." }, newer: 1)).Reply);

        Assert.Equal(("Anden titel", "Det gik godt."), (again.Typed!.Title, again.Typed.Outcome));
        Assert.Equal(2, (await Reviewing.Library.ReadAsync("lesson-001", default))!.Version);
    }

    [Fact]
    public async Task An_older_version_comes_back_as_a_new_one_and_leaves_what_is_not_the_texts()
    {
        await Reviewing.PublishAsync(First with
        {
            Title = "Anden titel",
            Visibility = Visibility.Sector,
            Additions = [new LessonAddition { Id = "erf-zzzzzzzz", Action = "a", Outcome = "b", Status = LessonStatus.Solved, AsOf = "2026-01" }],
            Confirmed = "2026-03-03",
        });
        var curator = Karen with { Reader = new Reader("Roskilde Kommune", Sector.Municipality) };

        var back = Assert.IsType<VersionCompareReply>((await talk.VersionAsync(curator, VersionVerb.Restore, "lesson-001", older: 1, newer: 2)).Reply);

        var now = (await Reviewing.Library.ReadAsync("lesson-001", default))!;
        Assert.Equal(("Første titel", 3, Visibility.Sector, "2026-03-03", "frida"), (now.Title, now.Version, now.Visibility, now.Confirmed, now.Owner));
        Assert.Single(now.Additions);
        Assert.Equal(LessonEditKind.Restored, back.After.Edit!.Kind);
        Assert.Equal(3, (await Reviewing.Library.VersionsAsync("lesson-001", default)).Count);
    }

    [Fact]
    public async Task Restoring_twice_or_on_what_has_changed_since_makes_no_more_versions()
    {
        await ChangedAsync("Anden titel");
        await talk.VersionAsync(Karen, VersionVerb.Restore, "lesson-001", older: 1, newer: 2);
        var again = await talk.VersionAsync(Karen, VersionVerb.Restore, "lesson-001", older: 1, newer: 2);
        var stale = await talk.VersionAsync(Kim, VersionVerb.Restore, "lesson-001", older: 2, newer: 2);

        Assert.Contains("ikke ændret noget", again.Sentence, StringComparison.Ordinal);
        Assert.Contains("imens", Assert.IsType<VersionCompareReply>(stale.Reply).Notice, StringComparison.Ordinal);
        Assert.Equal(3, (await Reviewing.Library.ReadAsync("lesson-001", default))!.Version);
    }

    [Fact]
    public async Task An_owner_does_not_restore_alone()
    {
        await ChangedAsync("Anden titel");

        Assert.Contains("kurator", (await talk.VersionAsync(Frida, VersionVerb.Restore, "lesson-001", older: 1, newer: 2)).Sentence, StringComparison.Ordinal);
        Assert.Contains("anden kurator", (await talk.VersionAsync(Karen with { Key = "frida" }, VersionVerb.Restore, "lesson-001", older: 1, newer: 2)).Sentence, StringComparison.Ordinal);
        Assert.Equal(2, (await Reviewing.Library.ReadAsync("lesson-001", default))!.Version);
    }

    [Fact]
    public async Task A_curator_never_opens_a_lesson_to_more_people_and_sees_no_version_that_others_may_not_see()
    {
        await Reviewing.PublishAsync(First with { Visibility = Visibility.Organisation, Organisation = "Greve Kommune", Title = "Kun i Greve" });
        await Reviewing.PublishAsync((await Reviewing.Library.ReadAsync("lesson-001", default))! with { Visibility = Visibility.Everyone, Title = "For alle" });

        var list = Assert.IsType<VersionListReply>((await talk.VersionAsync(Karen, VersionVerb.List, "lesson-001")).Reply);

        Assert.Equal([3, 1], list.Items.Select(version => version.Lesson.Version));
        Assert.Null((await talk.VersionAsync(Karen, VersionVerb.Compare, "lesson-001", older: 2, newer: 3)).Reply);
        Assert.Null((await talk.VersionAsync(Karen, VersionVerb.Restore, "lesson-001", older: 2, newer: 3)).Reply);
        await Reviewing.PublishAsync((await Reviewing.Library.ReadAsync("lesson-001", default))! with { Visibility = Visibility.Sector, Sector = Sector.State });
        var opened = Assert.IsType<LessonFormReply>(
            (await talk.VersionAsync(Karen, VersionVerb.Save, "lesson-001", new() { [ExperienceFields.Visibility] = "Everyone" }, newer: 4)).Reply);
        Assert.Equal("visibility", Assert.Single(opened.Faults).Field);
    }

    [Fact]
    public async Task Where_others_read_along_there_are_no_versions()
    {
        talk.Kind = ConversationKind.Channel;

        foreach (var verb in Enum.GetValues<VersionVerb>())
        {
            Assert.Null((await talk.VersionAsync(Karen, verb, "lesson-001", newer: 1)).Reply);
        }
    }

    private async Task ChangedAsync(string title)
        => await Reviewing.PublishAsync((await Reviewing.Library.ReadAsync("lesson-001", default))! with { Title = title }, new LessonEdit(LessonEditKind.Edited, talk.Knowledge.Clock.GetUtcNow(), "kim"));
}
