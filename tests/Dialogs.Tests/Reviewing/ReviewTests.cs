using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Logging;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Reviewing;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Privacy;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Reviewing.ReviewTalk;

namespace TeamsPilotBot.Dialogs.Tests.Reviewing;

/// <summary>A curator looks at what was told, and decides.</summary>
public sealed class ReviewTests
{
    private static readonly Lesson Alike = LessonBuilder.ALesson("alike-001").Titled("Samtykke før optagelse af samtaler")
        .About("Borgerne vidste ikke, at samtalen med dem blev optaget.").Build();

    private readonly ReviewTalk talk = new(Alike);

    private TestReviewing Reviewing => talk.Reviewing;

    [Fact]
    public async Task What_waits_is_listed_oldest_first_a_page_at_a_time()
    {
        for (var number = 1; number <= 10; number++)
        {
            await Reviewing.SentAsync(Text with { Title = $"Erfaring {number}" });
            talk.Knowledge.Clock.Move(TimeSpan.FromHours(1));
        }

        var first = Assert.IsType<ReviewListReply>((await talk.ClickAsync(Karen, ReviewVerb.List, null)).Reply);
        var last = Assert.IsType<ReviewListReply>((await talk.ClickAsync(Karen, ReviewVerb.List, null, first: 500)).Reply);

        Assert.Equal((10, 0, "Erfaring 1", 8), (first.Total, first.First, first.Items[0].Text.Title, first.Items.Count));
        Assert.Equal((8, "Erfaring 10"), (last.First, last.Items[^1].Text.Title));
    }

    [Fact]
    public async Task An_empty_list_is_said_plainly_and_only_curators_are_shown_one_and_only_alone()
    {
        var command = new ReviewQueueCommand(Reviewing.Listing);
        CommandCall Call(Dialogs.People.Person person, ConversationKind where) => new("til gennemsyn", person, Language.Danish, where);

        Assert.True(command.IsFor(Karen));
        Assert.False(command.IsFor(Frida));
        Assert.Equal("Der er ingen erfaringer til gennemsyn lige nu.", (await command.RunAsync(Call(Karen, ConversationKind.Personal), default)).Sentence);
        Assert.Contains("private chat", (await command.RunAsync(Call(Karen, ConversationKind.Channel), default)).Sentence, StringComparison.Ordinal);
        Assert.Contains("kuratorer", (await talk.ClickAsync(Stranger, ReviewVerb.List, null)).Sentence, StringComparison.Ordinal);
        Assert.NotNull(await talk.Knowledge.Commands.TryAsync(Call(Karen, ConversationKind.Personal), default));
        Assert.Null(await talk.Knowledge.Commands.TryAsync(Call(Frida, ConversationKind.Personal), default));
    }

    [Fact]
    public async Task A_curator_sees_the_lesson_the_story_and_what_is_alike()
    {
        var shown = await talk.DoAsync(Karen, ReviewVerb.View, await Reviewing.SentAsync(Text));

        Assert.False(shown.Own);
        Assert.Equal(Text.Story, shown.Submission.Text.Story);
        Assert.Equal(["alike-001"], shown.Similar.Select(lesson => lesson.Id));
        Assert.Empty(shown.Faults);
    }

    [Fact]
    public async Task What_is_alike_is_only_what_the_curator_may_read()
    {
        await Reviewing.PublishAsync(Alike with { Id = "hidden-001", Visibility = Visibility.Organisation, Organisation = "Greve Kommune" });

        var shown = await talk.DoAsync(Karen, ReviewVerb.View, await Reviewing.SentAsync(Text));

        Assert.DoesNotContain(shown.Similar, lesson => lesson.Id == "hidden-001");
    }

    [Fact]
    public async Task Approved_as_it_stands_in_the_fields_it_can_be_found()
    {
        var sent = await Reviewing.SentAsync(Text);

        var done = await talk.DoAsync(Karen, ReviewVerb.Approve, sent, new() { [ExperienceFields.Title] = "Spørg først", [ExperienceFields.Category] = "Ethics" });

        Assert.Equal((SubmissionStatus.Published, "Spørg først"), (done.Submission.Status, done.Submission.Text.Title));
        Assert.StartsWith("Godkendt", done.Notice, StringComparison.Ordinal);
        Assert.Equal(("Spørg først", Category.Ethics), await Reviewing.Library.ReadAsync(sent.Id, default) is { } lesson ? (lesson.Title, lesson.Category) : default);
    }

    [Fact]
    public async Task An_edit_is_kept_and_the_next_curator_decides_on_it()
    {
        var sent = await Reviewing.SentAsync(Text);
        var edited = await talk.DoAsync(Karen, ReviewVerb.Edit, sent, new() { [ExperienceFields.Title] = "Spørg først" });
        Assert.Equal((SubmissionStatus.InReview, 2, "Rettelserne er gemt."), (edited.Submission.Status, edited.Submission.TextNumber, edited.Notice));

        var late = await talk.DoAsync(Kim, ReviewVerb.Approve, sent, new() { [ExperienceFields.Outcome] = "Det gik godt." });

        Assert.Equal(("Spørg først", "Det gik godt."), (late.Submission.Text.Title, late.Typed!.Outcome));
        Assert.Contains("rettet, imens", late.Notice, StringComparison.Ordinal);
        Assert.Equal(SubmissionStatus.InReview, (await talk.NowAsync(sent)).Status);
    }

    [Theory]
    [InlineData(ReviewVerb.Approve)]
    [InlineData(ReviewVerb.Edit)]
    [InlineData(ReviewVerb.Merge)]
    [InlineData(ReviewVerb.Return)]
    [InlineData(ReviewVerb.Reject)]
    public async Task Of_ones_own_somebody_else_decides(ReviewVerb verb)
    {
        var sent = await Reviewing.SentAsync(Text, Karen.Key);

        var refused = await talk.DoAsync(Karen, verb, sent, Because("Fordi"));

        Assert.True(refused.Own);
        Assert.Contains("en anden kurator", refused.Notice, StringComparison.Ordinal);
        Assert.Equal(sent, await talk.NowAsync(sent));
    }

    [Fact]
    public async Task Sent_back_it_needs_a_reason_and_the_author_is_told()
    {
        var sent = await Reviewing.SentAsync(Text);
        Assert.Contains("begrundelse", (await talk.ClickAsync(Karen, ReviewVerb.Return, sent, Because(" "))).Sentence, StringComparison.Ordinal);

        var back = await talk.DoAsync(Karen, ReviewVerb.Return, sent, Because("Hvad kostede det?"));

        Assert.Equal((SubmissionStatus.Returned, "Hvad kostede det?"), (back.Submission.Status, back.Submission.Trail[^1].Reason));
    }

    [Fact]
    public async Task What_the_author_writes_after_it_was_sent_back_is_the_authors_own_until_it_comes_again()
    {
        var sent = await Reviewing.SentAsync(Text);
        await talk.DoAsync(Karen, ReviewVerb.Return, sent, Because("Hvad kostede det?"));
        await talk.Register.MoveAsync(sent.Id, "t-1", new Tell(Text with { Outcome = "Kladde" }, TellingStep.Outcome), Knowledge.HandOffs.Actor.Person("frida"), default);

        var shown = await talk.DoAsync(Karen, ReviewVerb.View, sent);

        Assert.Equal(Text.Outcome, shown.Submission.Text.Outcome);
    }

    [Fact]
    public async Task What_was_never_sent_is_shown_to_nobody()
    {
        var begun = Assert.IsType<SubmissionAccepted>(await talk.Register.BeginAsync(
            new Beginning(SubmissionKind.NewLesson, Language.Danish, Text), "b", Knowledge.HandOffs.Actor.Person("frida"), default)).Submission;

        Assert.Equal("Den findes ikke længere.", (await talk.ClickAsync(Karen, ReviewVerb.View, begun)).Sentence);
        await talk.Register.MoveAsync(begun.Id, "w", new TakeBack(), Knowledge.HandOffs.Actor.Person("frida"), default);
        Assert.Equal("Den findes ikke længere.", (await talk.ClickAsync(Karen, ReviewVerb.View, begun)).Sentence);
    }

    [Fact]
    public async Task Merged_it_stands_with_the_one_that_was_typed_rather_than_chosen()
    {
        await Reviewing.PublishAsync(LessonBuilder.ALesson("other-001").Build());
        var sent = await Reviewing.SentAsync(Text);

        var done = await talk.DoAsync(Karen, ReviewVerb.Merge, sent, new() { [ReviewFields.MergeWith] = "alike-001", [ReviewFields.MergeId] = " other-001 " });

        Assert.Equal(("other-001", SubmissionStatus.Published), (done.Submission.PublishedIn, done.Submission.Status));
        Assert.Single((await Reviewing.Library.ReadAsync("other-001", default))!.Additions);
    }

    [Theory]
    [InlineData("")]
    [InlineData("findes-ikke")]
    [InlineData("hidden-001")]
    public async Task A_lesson_that_is_not_there_for_the_curator_cannot_be_merged_with(string id)
    {
        await Reviewing.PublishAsync(Alike with { Id = "hidden-001", Visibility = Visibility.Organisation, Organisation = "Greve Kommune" });
        var sent = await Reviewing.SentAsync(Text);

        var again = await talk.DoAsync(Karen, ReviewVerb.Merge, sent, new() { [ReviewFields.MergeId] = id, [ExperienceFields.Title] = "Spørg først" });

        Assert.Equal(("Spørg først", SubmissionStatus.InReview), (again.Typed!.Title, again.Submission.Status));
        Assert.Contains("Vælg", again.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_opens_it_to_more_than_the_author_wanted()
    {
        var sent = await Reviewing.SentAsync(Text with { Visibility = Visibility.Organisation });

        var again = await talk.DoAsync(Karen, ReviewVerb.Approve, sent, new() { [ExperienceFields.Visibility] = "Everyone" });

        Assert.Equal([new TextFault("visibility", TextFaultKind.NotAllowed)], again.Faults);
        Assert.Equal(SubmissionStatus.InReview, again.Submission.Status);
    }

    [Fact]
    public async Task Personal_data_that_a_curator_types_is_masked_and_shown_before_it_counts()
    {
        var sent = await Reviewing.SentAsync(Text);

        var again = await talk.DoAsync(Karen, ReviewVerb.Approve, sent, new() { [ExperienceFields.Outcome] = "Ring til 20 30 40 50" });

        Assert.Equal([PersonalDataKind.Phone], again.Masked);
        Assert.DoesNotContain("20 30 40 50", again.Typed!.Outcome, StringComparison.Ordinal);
        Assert.Equal(SubmissionStatus.InReview, again.Submission.Status);
    }

    [Fact]
    public async Task Lessons_that_it_takes_the_place_of_must_be_there_and_those_that_the_curator_cannot_see_stay()
    {
        await Reviewing.PublishAsync(Alike with { Id = "hidden-001", Visibility = Visibility.Organisation, Organisation = "Greve Kommune" });
        var sent = await Reviewing.SentAsync(Text with { Supersedes = ["hidden-001"] });
        Assert.Empty((await talk.DoAsync(Karen, ReviewVerb.View, sent)).Submission.Text.Supersedes);

        var unknown = await talk.DoAsync(Karen, ReviewVerb.Approve, sent, new() { [ExperienceFields.Supersedes] = "findes-ikke" });
        var done = await talk.DoAsync(Karen, ReviewVerb.Approve, sent, new() { [ExperienceFields.Supersedes] = "alike-001" });

        Assert.Equal("supersedes", Assert.Single(unknown.Faults).Field);
        Assert.Equal(SubmissionStatus.Published, done.Submission.Status);
        Assert.Equal(["alike-001", "hidden-001"], (await Reviewing.Library.ReadAsync(sent.Id, default))!.Supersedes);
    }

    [Fact]
    public async Task The_second_of_two_is_told_what_the_first_did()
    {
        var sent = await Reviewing.SentAsync(Text);
        await talk.DoAsync(Karen, ReviewVerb.Reject, sent, Because("Det er reklame."));

        var late = await talk.DoAsync(Kim, ReviewVerb.Approve, sent);

        Assert.Equal(SubmissionStatus.Rejected, late.Submission.Status);
        Assert.Contains("før dig", late.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_click_twice_is_one_decision()
    {
        var sent = await Reviewing.SentAsync(Text);

        await talk.ClickAsync(Karen, ReviewVerb.Return, sent, Because("Hvorfor?"), nonce: "same");
        var again = await talk.ClickAsync(Karen, ReviewVerb.Return, sent, Because("Hvorfor?"), nonce: "same");

        Assert.Equal(SubmissionStatus.Returned, Assert.IsType<ReviewReply>(again.Reply).Submission.Status);
        Assert.Single((await talk.NowAsync(sent)).Trail, entry => entry.Kind == SubmissionMoveKind.Return);
    }

    [Fact]
    public async Task Next_shows_the_one_after_it_and_passes_over_ones_own()
    {
        var first = await Reviewing.SentAsync(Text with { Title = "Første" });
        talk.Knowledge.Clock.Move(TimeSpan.FromHours(1));
        await Reviewing.SentAsync(Text with { Title = "Karens egen" }, Karen.Key);
        talk.Knowledge.Clock.Move(TimeSpan.FromHours(1));
        var third = await Reviewing.SentAsync(Text with { Title = "Tredje" });

        var done = await talk.DoAsync(Karen, ReviewVerb.Approve, first);
        var next = await talk.DoAsync(Karen, ReviewVerb.Next, first);
        await talk.DoAsync(Karen, ReviewVerb.Approve, third);
        var none = await talk.ClickAsync(Karen, ReviewVerb.Next, third);

        Assert.Equal((1, "Tredje"), (done.Others, next.Submission.Text.Title));
        Assert.Contains("ikke flere", none.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task When_the_store_does_not_answer_nothing_is_lost_and_it_says_so()
    {
        var sent = await Reviewing.SentAsync(Text);
        Reviewing.Store.BeforeWrite = _ => throw new StoreUnavailableException(StoreProblem.DiskFull, "store", null);

        var result = await talk.ClickAsync(Karen, ReviewVerb.Approve, sent, nonce: "same");
        Reviewing.Store.BeforeWrite = null;

        Assert.Contains("Prøv igen", result.Sentence, StringComparison.Ordinal);
        Assert.Equal(SubmissionStatus.Published, Assert.IsType<ReviewReply>((await talk.ClickAsync(Karen, ReviewVerb.Approve, sent, nonce: "same")).Reply).Submission.Status);
    }

    [Fact]
    public async Task Where_others_read_along_nothing_is_shown()
    {
        var sent = await Reviewing.SentAsync(Text);
        talk.Kind = ConversationKind.Group;

        foreach (var verb in Enum.GetValues<ReviewVerb>())
        {
            Assert.Null((await talk.ClickAsync(Karen, verb, sent, Because("Fordi"))).Reply);
        }

        Assert.Equal(sent, await talk.NowAsync(sent));
    }
}
