using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Dialogs.Rights;
using TeamsPilotBot.Knowledge.Answers.Intents;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Rights;
using TeamsPilotBot.Knowledge.Storage;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Rights;

public sealed class RightsTests
{
    private const string Key = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e01";

    private readonly MemoryStore store = new();
    private readonly IOptions<RetentionOptions> retention = Options.Create(new RetentionOptions());
    private readonly RightsActions actions;
    private readonly MyDataFile file;
    private readonly CommandDesk desk;

    public RightsTests()
    {
        var archive = new PersonalArchive([new PersonalQuestions(store)]);
        var clock = new TestClock();
        file = new MyDataFile(new PersonalFile(archive, retention, clock));
        actions = new RightsActions(new Erasures(archive, store, clock), retention, NullLogger<RightsActions>.Instance);
        desk = new CommandDesk([new MyDataCommand(file), new EraseMeCommand(archive, retention)], TestKnowledge.Phrases, NullLogger<CommandDesk>.Instance);
    }

    [Theory]
    [InlineData("mine data", Intent.MyData)]
    [InlineData("Hvad har du gemt om mig?", Intent.MyData)]
    [InlineData("my data", Intent.MyData)]
    [InlineData("Slet mig", Intent.EraseMe)]
    [InlineData("slet mine oplysninger.", Intent.EraseMe)]
    [InlineData("delete me", Intent.EraseMe)]
    public void The_words_are_told_from_questions(string text, Intent intent) => Assert.True(TestKnowledge.Phrases.Has(text, intent));

    [Theory]
    [InlineData("Hvem ejer mine data, når leverandøren træner?")]
    [InlineData("Skal vi slette mine data efter piloten?")]
    [InlineData("Hvordan sletter man borgernes data?")]
    public void A_question_about_data_is_a_question(string text)
        => Assert.DoesNotContain(new[] { Intent.MyData, Intent.EraseMe }, intent => TestKnowledge.Phrases.Has(text, intent));

    [Fact]
    public async Task Mine_data_is_a_file_with_what_was_asked_and_says_how_large_it_is()
    {
        await AskedAsync();

        var reply = Assert.IsType<FileReply>((await SayAsync("mine data"))!.Reply);
        var made = (await file.MakeAsync(reply.Request, default))!;

        Assert.Equal((Key, "my-data", made.Content.Length), (reply.Request.PersonKey, reply.Request.Kind, reply.Size));
        var content = JsonNode.Parse(Encoding.UTF8.GetString(made.Content.Span))!;
        Assert.Equal("Må vi det?", (string?)content["Gemt om dig"]!["Spørgsmål, du har stillet"]!["Indhold"]![0]!["Gemt"]!["text"]);
        Assert.NotEmpty(content["Det er ikke gemt"]!.AsArray());
    }

    [Fact]
    public async Task Slet_mig_shows_first_and_erases_when_it_is_confirmed_and_gives_a_receipt_that_can_be_had_again()
    {
        await AskedAsync();
        var preview = Assert.IsType<ErasePreviewReply>((await SayAsync("slet mig"))!.Reply);
        Assert.Equal([new PlanLine("Questions", Fate.Delete, 1)], preview.Plan.Lines);
        Assert.NotNull(await store.ReadAsync(QuestionLog.Container, new DocumentKey("q", "q"), default));

        var receipt = Assert.IsType<EraseReceiptReply>((await ClickAsync(RightsVerb.Erase, preview.Nonce)).Reply).Receipt;
        var again = Assert.IsType<EraseReceiptReply>((await ClickAsync(RightsVerb.Erase, preview.Nonce)).Reply).Receipt;

        Assert.Equal(preview.Plan, receipt.Done);
        Assert.Equal(receipt, again);
        Assert.Null(await store.ReadAsync(QuestionLog.Container, new DocumentKey("q", "q"), default));
    }

    [Fact]
    public async Task Whoever_cancels_keeps_everything()
    {
        await AskedAsync();

        Assert.IsType<EraseCancelledReply>((await ClickAsync(RightsVerb.Cancel, "n")).Reply);

        Assert.NotNull(await store.ReadAsync(QuestionLog.Container, new DocumentKey("q", "q"), default));
    }

    [Theory]
    [InlineData("mine data")]
    [InlineData("slet mig")]
    public async Task Where_others_read_along_there_is_a_sentence_only(string text)
    {
        var said = (await SayAsync(text, ConversationKind.Channel))!;
        var clicked = await ClickAsync(RightsVerb.Erase, "n", ConversationKind.Group);

        Assert.Equal((null, true), (said.Reply, said.Sentence!.Contains("private chat", StringComparison.Ordinal)));
        Assert.Equal(said, clicked);
    }

    [Fact]
    public async Task A_store_that_fails_is_told_and_the_erasure_goes_on_later()
    {
        await AskedAsync();
        store.BeforeWrite = write => throw new StoreUnavailableException(StoreProblem.DiskFull, "", null);

        var answer = await ClickAsync(RightsVerb.Erase, "n");
        store.BeforeWrite = null;

        Assert.Contains("gør jeg færdigt af mig selv", answer.Sentence, StringComparison.Ordinal);
        Assert.IsType<EraseReceiptReply>((await ClickAsync(RightsVerb.Erase, "n")).Reply);
    }

    private Task<WriteResult> AskedAsync() => store.CreateAsync(
        QuestionLog.Container,
        new NewDocument(
            new DocumentKey("q", "q"),
            $$"""{"id":"q","text":"Må vi det?","language":"danish","verdict":"none","personKey":"{{Key}}","conversation":"personal","askedAt":"2026-11-09T09:00:00Z"}"""),
        default);

    private Task<ActionResult?> SayAsync(string text, ConversationKind where = ConversationKind.Personal)
        => desk.TryAsync(new CommandCall(text, Person.Unknown(Key), Language.Danish, where), default);

    private Task<ActionResult> ClickAsync(RightsVerb verb, string nonce, ConversationKind where = ConversationKind.Personal)
        => actions.DoAsync(new RightsCardAction(verb, nonce), new Clicked(Person.Unknown(Key), Language.Danish, where, "a:chat", "1"), default);
}
