using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Keeping;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Keeping.KeepTalk;

namespace TeamsPilotBot.Dialogs.Tests.Keeping;

/// <summary>"Der er en fejl her".</summary>
public sealed class ReportingTests
{
    private readonly KeepTalk talk = new();

    [Fact]
    public async Task Any_reader_reports_an_error_and_gets_a_receipt_that_says_what_was_taken_out()
    {
        await talk.Keeping.PutAsync(Old("erf-1"));
        var form = Assert.IsType<ReportFormReply>((await talk.ClickAsync(Eva, KeepVerb.Report, "erf-1", click => click with { QuestionId = "q1", First = 3 })).Reply);
        Assert.Equal(("Om erf-1", false, "q1", 3), (form.Title, form.IsSent, form.QuestionId, form.First));

        var sent = await SendAsync("Ring på 20304050, loven er ændret");

        Assert.True(sent.IsSent);
        Assert.NotEmpty(sent.Masked);
        var report = Assert.Single(await talk.Keeping.Reports.OpenAsync(default));
        Assert.Equal(("eva", "anne"), (report.ReporterKey, report.OwnerKey));
        Assert.DoesNotContain("20304050", report.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_report_is_not_taken_and_its_text_is_still_in_the_field()
    {
        await talk.Keeping.PutAsync(Old("erf-1"));
        await SendAsync("Loven er ændret");

        var again = await SendAsync("Der er også en slåfejl");

        Assert.Equal((false, "Der er også en slåfejl"), (again.IsSent, again.Typed));
        Assert.StartsWith("Du har allerede meldt", again.Notice, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_comes_back_in_the_field_is_masked_for_the_card_is_remembered()
    {
        await talk.Keeping.PutAsync(Old("erf-1"));
        await SendAsync("Loven er ændret");
        Assert.Equal("Se sagen om [CPR-nummer fjernet]", (await SendAsync("Se sagen om 010190-1234")).Typed);

        var id = Assert.Single(await talk.Keeping.Reports.OpenAsync(default)).Id;
        var refused = await DecideAsync(Kurt, KeepVerb.CloseReport, id, "010190-1234 " + new string('x', Knowledge.Lessons.LessonValidator.LongestText));

        Assert.True(refused.Report.IsOpen);
        Assert.StartsWith("[CPR-nummer fjernet]", refused.Typed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_can_report_what_they_may_not_see()
    {
        await talk.Keeping.PutAsync(Old("erf-1") with { Visibility = Visibility.Organisation });

        Assert.Equal("Den erfaring er der ikke længere.", (await talk.ClickAsync(Eva, KeepVerb.Report, "erf-1")).Sentence);
        Assert.Equal("Den erfaring er der ikke længere.", (await talk.ClickAsync(Eva, KeepVerb.SendReport, "erf-1", click => click with { Text = "x" })).Sentence);
        Assert.IsType<ReportFormReply>((await talk.ClickAsync(Bo, KeepVerb.Report, "erf-1")).Reply);
    }

    [Fact]
    public async Task A_curator_or_the_owner_decides_and_the_second_is_told_how_it_stands()
    {
        await talk.Keeping.PutAsync(Old("erf-1"));
        await SendAsync("Loven er ændret");
        var id = Assert.Single(await talk.Keeping.Reports.OpenAsync(default)).Id;
        Assert.StartsWith("Det er kun kuratorerne", (await talk.ClickAsync(Bo, KeepVerb.ViewReport, "erf-1", click => click with { ReportId = id })).Sentence, StringComparison.Ordinal);
        var seen = await DecideAsync(Kurt, KeepVerb.ViewReport, id);
        Assert.Equal("erf-1", seen.Lesson!.Id);

        var closed = await DecideAsync(Anne, KeepVerb.CloseReport, id, "Nu er den rettet");
        var late = await DecideAsync(Kurt, KeepVerb.CloseReport, id);

        Assert.Equal((ReportOutcome.Fixed, "Nu er den rettet"), (closed.Report.Closing!.Outcome, closed.Report.Closing.Note));
        Assert.StartsWith("Der er en anden", late.Notice, StringComparison.Ordinal);
        Assert.Equal(closed.Report, late.Report);
        Assert.StartsWith("Den melding kan jeg ikke finde", (await talk.ClickAsync(Kurt, KeepVerb.ViewReport, "erf-1", click => click with { ReportId = "x" })).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_curator_who_may_not_see_the_lesson_sees_what_was_reported_and_nothing_of_the_lesson()
    {
        await talk.Keeping.PutAsync(Old("erf-1") with { Visibility = Visibility.Organisation });
        Assert.IsType<ReportFormReply>((await talk.ClickAsync(Bo, KeepVerb.SendReport, "erf-1", click => click with { Text = "Loven er ændret" })).Reply);
        var id = Assert.Single(await talk.Keeping.Reports.OpenAsync(default)).Id;

        var seen = await DecideAsync(Kurt, KeepVerb.ViewReport, id);
        Assert.Equal((null, true, false), (seen.Lesson, seen.HidesLesson, seen.CanWrite));
        var own = await DecideAsync(Anne, KeepVerb.ViewReport, id);
        Assert.Equal(("erf-1", false, true), (own.Lesson?.Id, own.HidesLesson, own.CanWrite));
        Assert.True((await DecideAsync(Kurt, KeepVerb.CloseReport, id)).HidesLesson);
    }

    [Fact]
    public async Task Reports_are_not_shown_where_others_read_along_but_can_be_made_there()
    {
        await talk.Keeping.PutAsync(Old("erf-1"));
        talk.Kind = ConversationKind.Channel;
        Assert.True((await SendAsync("Loven er ændret")).IsSent);

        var id = Assert.Single(await talk.Keeping.Reports.OpenAsync(default)).Id;
        Assert.StartsWith("Det tager vi, når vi er alene", (await talk.ClickAsync(Kurt, KeepVerb.ViewReport, "erf-1", click => click with { ReportId = id })).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_the_page_of_a_lesson_only_those_are_offered_to_stand_for_it_who_may()
    {
        await talk.Keeping.PutAsync(Old("erf-1", null) with { Title = "Samtykke til at optage borgeres opkald" });

        Assert.True(await IsOfferedAsync(Bo));
        Assert.False(await IsOfferedAsync(Eva));
        Assert.True(await IsOfferedAsync(Kurt));
    }

    [Fact]
    public async Task A_mark_alone_does_not_offer_others_to_stand_for_a_lesson_whose_owner_is_there()
    {
        await talk.Keeping.PutAsync(Old("erf-1") with { Title = "Samtykke til at optage borgeres opkald", Unconfirmed = "2026-11-01" });

        Assert.False(await IsOfferedAsync(Bo));
        talk.Keeping.Gone.Add("anne");
        Assert.True(await IsOfferedAsync(Bo));
    }

    private async Task<bool> IsOfferedAsync(Person person)
    {
        talk.Talk.Person = person;
        var answer = await talk.Talk.SayAsync<AnswerReply>("Har nogen løst samtykke til at optage borgeres opkald?");
        var page = await talk.Talk.ClickAsync(new AnswerCardAction(AnswerVerb.ReadLesson, answer.QuestionId, answer.Nonce) { LessonId = "erf-1" });
        return Assert.IsType<LessonReply>(page.Reply).CanTakeOver;
    }

    private async Task<ReportFormReply> SendAsync(string text)
        => Assert.IsType<ReportFormReply>((await talk.ClickAsync(Eva, KeepVerb.SendReport, "erf-1", click => click with { Text = text })).Reply);

    private async Task<LessonReportReply> DecideAsync(Person person, KeepVerb verb, string id, string? note = null) => Assert.IsType<LessonReportReply>(
        (await talk.ClickAsync(person, verb, "erf-1", click => click with { ReportId = id, Outcome = ReportOutcome.Fixed, Text = note })).Reply);
}
