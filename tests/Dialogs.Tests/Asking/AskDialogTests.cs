using Microsoft.Bot.Schema;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Submissions;
using TeamsPilotBot.Knowledge.Answers;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Asking;

public sealed class AskDialogTests
{
    private const string Consent = "Har nogen løst samtykke til at optage borgeres opkald?";

    private readonly Conversation mette = new();

    [Fact]
    public async Task A_question_is_answered_with_lessons_and_kept()
    {
        var reply = await mette.SayAsync<AnswerReply>(Consent);

        Assert.Contains(reply.Shown, hit => hit.Lesson.Id == "speciale-001");
        Assert.Equal(Language.Danish, reply.Language);
        var kept = Assert.Single(mette.Knowledge.Logs.Questions);
        Assert.Equal((reply.QuestionId, Consent, "mette"), (kept.Id, kept.Text, kept.PersonKey));
        Assert.Equal(mette.Knowledge.Clock.GetUtcNow(), kept.AskedAt);
    }

    [Fact]
    public async Task A_question_that_nobody_has_logged_is_said_so_and_shows_no_lessons()
    {
        var newcomer = new Conversation([SeedRecords.Lesson("speciale-002")]);

        var reply = await newcomer.SayAsync<AnswerReply>("Har nogen sat sensorer på skraldespande?");

        Assert.Equal(Verdict.None, reply.Answer.Verdict);
        Assert.Empty(reply.Shown);
        Assert.NotNull(reply.Answer.Route);
    }

    [Fact]
    public async Task A_follow_up_keeps_the_subject()
    {
        await mette.SayAsync(Consent);

        var reply = await mette.SayAsync<AnswerReply>("og hvad med regionerne?");

        Assert.Contains("samtykke", reply.Answer.Question, StringComparison.Ordinal);
        Assert.All(reply.Answer.Hits, hit => Assert.Equal(Sector.Region, hit.Lesson.Sector));
    }

    [Fact]
    public async Task Show_more_goes_on_until_there_is_no_more_and_never_shows_a_lesson_twice()
    {
        var seen = (await mette.SayAsync<AnswerReply>(Consent)).Shown.ToList();
        for (var page = await mette.SayAsync("vis flere"); page.Value is AnswerReply reply; page = await mette.SayAsync("Vis flere!"))
        {
            Assert.NotEmpty(reply.Shown);
            seen.AddRange(reply.Shown);
        }

        Assert.Equal(10, seen.Count);
        Assert.Distinct(seen.Select(hit => hit.Lesson.Id));
    }

    [Fact]
    public async Task Show_more_is_understood_in_English_and_goes_on_in_English()
    {
        await mette.SayAsync("Has anyone solved consent for recording the calls of citizens?");

        Assert.Equal(Language.English, (await mette.SayAsync<AnswerReply>("show more")).Language);
    }

    [Theory]
    [InlineData("vis flere erfaringer")]
    [InlineData("Har du flere?")]
    [InlineData("flere tak")]
    public async Task More_can_be_asked_for_in_many_words(string text)
    {
        await mette.SayAsync(Consent);

        Assert.Equal(3, (await mette.SayAsync<AnswerReply>(text)).First);
    }

    [Theory]
    [InlineData("videre")]
    [InlineData("fortsæt")]
    [InlineData("continue")]
    public async Task To_go_on_is_to_see_more_unless_an_experience_waits(string text)
    {
        await mette.SayAsync(Consent);
        Assert.Equal(3, (await mette.SayAsync<AnswerReply>(text)).First);

        await mette.SayAsync<TellingReply>("log en erfaring");
        await mette.SayAsync(Consent);

        Assert.Equal(TellingStep.Story, (await mette.SayAsync<TellingReply>(text)).Submission.Step);
    }

    [Fact]
    public async Task Show_more_before_any_question_asks_for_a_question()
        => Assert.Contains("Stil først et spørgsmål", (await mette.SayAsync("vis flere")).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("   ")]
    [InlineData("👍")]
    [InlineData("?!...")]
    [InlineData("<>")]
    public async Task What_cannot_be_read_is_answered_with_a_sentence_and_an_example(string? text)
    {
        var reply = await mette.SayAsync(text);

        Assert.StartsWith("Jeg kan ikke se et spørgsmål.", reply.Text, StringComparison.Ordinal);
        Assert.Empty(mette.Knowledge.Logs.Questions);
    }

    [Fact]
    public async Task A_file_without_words_is_answered_with_what_can_be_read()
        => Assert.StartsWith("Jeg kan kun læse tekst", (await mette.SayAsync("", new Attachment("image/png"))).Text, StringComparison.Ordinal);

    [Fact]
    public async Task A_text_that_is_too_long_is_answered_with_how_long_it_may_be()
    {
        var reply = await mette.SayAsync(new string('a', 1_000_000));

        Assert.Contains("2.000", reply.Text, StringComparison.Ordinal);
        Assert.Empty(mette.Knowledge.Logs.Questions);
    }

    [Fact]
    public async Task A_greeting_is_answered_with_what_the_bot_can_be_used_for()
        => Assert.NotNull((await mette.SayAsync<HelpReply>("hej")).Lead);

    [Fact]
    public async Task A_concrete_citizens_case_is_refused_and_not_kept()
    {
        var reply = await mette.SayAsync<RefusalReply>("Borger Karen Hansen, cpr 010180-1234, vil ikke træne hjemme. Har andre oplevet det?");

        Assert.Contains("konkret borgers sag", reply.Sentence, StringComparison.Ordinal);
        Assert.Empty(mette.Knowledge.Logs.Questions);
    }

    [Fact]
    public async Task What_is_outside_the_purpose_is_refused()
        => Assert.NotEmpty((await mette.SayAsync<RefusalReply>("Hvordan nulstiller jeg min MitID-kode?")).Sentence);

    [Fact]
    public async Task A_refused_message_does_not_become_the_subject_of_the_next()
    {
        await mette.SayAsync(Consent);
        await mette.SayAsync("Hvordan nulstiller jeg min MitID-kode?");

        var reply = await mette.SayAsync<AnswerReply>("og hvad med regionerne?");

        Assert.Contains("samtykke", reply.Answer.Question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_for_projects_is_answered_from_the_registry()
        => Assert.NotEmpty((await mette.SayAsync<RegistryReply>("Hvilke signaturprojekter er afsluttet og i drift?")).Projects);

    [Fact]
    public async Task A_question_for_a_contact_is_answered_from_the_directory()
        => Assert.StartsWith(
            "digst-", (await mette.SayAsync<ContactReply>("Hvem er min kontaktperson i Digitaliseringsstyrelsen?")).Answer.Route!.Contact.Id, StringComparison.Ordinal);

    [Fact]
    public async Task An_experience_to_tell_is_asked_for()
        => Assert.Equal(
            (TellingStep.Story, "Vores projekt"),
            (await mette.SayAsync<TellingReply>("Jeg vil gerne dele en erfaring om vores projekt")).Submission is var begun ? (begun.Step, begun.Text.Title) : default);

    [Fact]
    public async Task Personal_data_is_masked_before_the_question_is_kept()
    {
        await mette.SayAsync("Har nogen løst samtykke til at optage opkald? Skriv til mette.holm@roskilde.dk eller ring 40 12 34 56");

        var kept = Assert.Single(mette.Knowledge.Logs.Questions);
        Assert.DoesNotContain("mette.holm", kept.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("40 12 34 56", kept.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_given_even_if_the_question_cannot_be_kept()
    {
        mette.Knowledge.Logs.Fails = true;

        Assert.NotEmpty((await mette.SayAsync<AnswerReply>(Consent)).Shown);
    }
}
