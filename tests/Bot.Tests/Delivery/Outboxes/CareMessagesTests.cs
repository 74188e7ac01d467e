using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Bot.Cards;
using TeamsPilotBot.Bot.Delivery;
using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Bot.Tests.Hosting;
using TeamsPilotBot.Knowledge.HandOffs;
using TeamsPilotBot.Knowledge.Keeping;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Bot.Tests.Delivery.Outboxes;

/// <summary>What goes out about lessons, to whom, and what it says.</summary>
public sealed class CareMessagesTests
{
    private readonly TestKnowledge knowledge = new([]);
    private readonly MortalMessenger teams = new(new Mortality());
    private readonly EverybodyHere addresses = new();

    public CareMessagesTests() => addresses.Curators.AddRange(["kurt", "ida"]);

    private TestKeeping Keeping => knowledge.Keeping;

    [Fact]
    public async Task An_owner_gets_one_card_with_what_is_due()
    {
        await Keeping.PutAsync(Old("erf-1"), Old("erf-2"));
        await Keeping.Sweep.RunAsync(default);

        await SendAsync();

        var (to, message) = Assert.Single(teams.Chats.Values);
        Assert.Equal(("anne", "Gælder dine to erfaringer stadig?"), (to, message.Summary));
    }

    [Fact]
    public async Task A_card_whose_questions_were_answered_before_it_went_out_does_not_go_out()
    {
        await Keeping.PutAsync(Old("erf-1"));
        await Keeping.Sweep.RunAsync(default);
        await Keeping.Keepers.CarryOutAsync("anne", keeper => KeeperMoves.Make(keeper, new Settle("erf-1", KeptQuestionEnd.Confirmed), knowledge.Clock.GetUtcNow()), null, default);

        await SendAsync();

        Assert.Empty(teams.Chats);
    }

    [Fact]
    public async Task Curators_hear_of_lessons_that_nobody_stands_for()
    {
        await Keeping.PutAsync(Old("erf-1", null));
        await Keeping.Sweep.RunAsync(default);

        await SendAsync();

        Assert.Equal(["ida", "kurt"], teams.Chats.Values.Select(message => message.To).Order());
        Assert.All(teams.Chats.Values, message => Assert.StartsWith("Der er ikke længere nogen, der står for »Om erf-1«", message.Message.Text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_report_reaches_curators_and_owner_their_cards_show_its_end_and_the_reporter_hears_of_it()
    {
        await Keeping.PutAsync(Old("erf-1"));
        var report = await ReportAsync(Actor.Person("eva"));
        await SendAsync();
        Assert.Equal(["anne", "ida", "kurt"], Cards("Der er meldt en fejl"));

        await CloseAsync(report, "kurt");
        await SendAsync();

        Assert.Equal(["anne", "ida", "kurt"], Cards("Der er meldt en fejl"));
        Assert.All(teams.Chats.Values.Where(message => message.To != "eva"), message => Assert.Contains("Rettet", message.Message.Attachments[0].Content.ToString(), StringComparison.Ordinal));
        Assert.StartsWith("Tak, fordi du sagde til om »Om erf-1«. Nu er den rettet.", Assert.Single(teams.Chats.Values, message => message.To == "eva").Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_curator_who_reports_something_gets_the_card_like_the_others()
    {
        await Keeping.PutAsync(Old("erf-1"));
        var report = await ReportAsync(Actor.Person("kurt", isCurator: true));
        await SendAsync();
        await CloseAsync(report, "ida");
        await SendAsync();

        Assert.Equal(["anne", "ida", "kurt"], Cards("Der er meldt en fejl"));
        Assert.StartsWith("Tak, fordi du sagde til", Assert.Single(teams.Chats.Values, message => message.Message.Text is not null).Message.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_reported_is_on_no_card()
    {
        await Keeping.PutAsync(Old("erf-1"));
        await ReportAsync(Actor.Person("eva-fra-borgerservice", name: "Eva Hansen"));
        await SendAsync();

        Assert.All(teams.Chats.Values, message => Assert.DoesNotContain("Eva", message.Message.Attachments[0].Content.ToString(), StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Whoever_cannot_be_reached_is_given_up_and_asked_no_more()
    {
        await Keeping.PutAsync(Old("erf-1"));
        await Keeping.Sweep.RunAsync(default);
        teams.Answers = to => to == "anne" ? new SendOutcome.Gone(GoneReason.Blocked) : null;
        await SendAsync();
        Keeping.Gone.UnionWith(addresses.Away);

        await Keeping.Sweep.RunAsync(default);
        await SendAsync();

        Assert.Equal(["ida", "kurt"], teams.Chats.Values.Select(message => message.To).Order());
    }

    [Fact]
    public async Task Somebody_who_was_never_written_to_is_not_gone_and_only_who_has_left_is()
    {
        Assert.Equal(Reach.Here, await new AddressReach(addresses).OfAsync("kurt", default));
        addresses.Away.Add("anne");
        Assert.Equal(Reach.Unknown, await new AddressReach(addresses).OfAsync("anne", default));
        addresses.Departed.Add("bo");
        Assert.Equal(Reach.Left, await new AddressReach(addresses).OfAsync("bo", default));
    }

    [Fact]
    public async Task A_report_of_a_lesson_that_not_everybody_may_see_has_its_title_for_the_owner_only()
    {
        await Keeping.PutAsync(Old("erf-1") with { Visibility = Knowledge.Readers.Visibility.Organisation });
        await ReportAsync(Actor.Person("eva"));

        await SendAsync();

        Assert.Equal(["anne"], teams.Chats.Values.Where(message => message.Message.Attachments[0].Content.ToString()!.Contains("Om erf-1", StringComparison.Ordinal)).Select(message => message.To));
        Assert.Equal(["anne", "ida", "kurt"], Cards("Der er meldt en fejl"));
    }

    private static Lesson Old(string id, string? owner = "anne")
        => ALesson(id).Titled($"Om {id}").In(Category.Legal).AsOf("2024-05").With(lesson => lesson with { Owner = owner }).Build();

    private async Task<LessonReport> ReportAsync(Actor reporter)
    {
        var lesson = (await Keeping.Library.ReadAsync("erf-1", default))!;
        return Assert.IsType<ReportAccepted>(
            await Keeping.Reports.OpenAsync(new NewReport(lesson, ReportKind.Error, "Loven er ændret", Language.Danish), "m-1", reporter, default)).Report;
    }

    private async Task CloseAsync(LessonReport report, string by) => Assert.IsType<ReportAccepted>(await Keeping.Reports.CloseAsync(
        new ReportKey(report.LessonId, report.Id), new CloseReport(ReportOutcome.Fixed, null), "m-2", Actor.Person(by, isCurator: true), default));

    private IEnumerable<string> Cards(string summary)
        => teams.Chats.Values.Where(message => message.Message.Summary?.StartsWith(summary, StringComparison.Ordinal) == true).Select(message => message.To).Order();

    private async Task SendAsync()
    {
        var retention = Options.Create(new RetentionOptions());
        var cards = new ReplyCards();
        foreach (var content in new IOutboxContent[] { new KeeperContent(new KeeperOutbox(), cards), new ReportContent(new ReportOutbox(retention), cards) })
        {
            var sender = new OutboxSender(
                Keeping.Store, addresses, teams, TestTenants.Any, new NoticeBoard(Keeping.Store, knowledge.Clock), Options.Create(new DeliveryOptions()), knowledge.Clock,
                NullLogger<OutboxSender>.Instance);
            await foreach (var document in new OutboxStore(Keeping.Store, content.Kind).WaitingAsync(knowledge.Clock.GetUtcNow(), default))
            {
                await sender.SendAsync(content, document.Key, default);
            }
        }
    }
}
