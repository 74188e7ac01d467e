using System.Text;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.LessonFiles;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Lessons.Uploads;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;
using static TeamsPilotBot.Tests.LessonBuilder;

namespace TeamsPilotBot.Dialogs.Tests.LessonFiles;

/// <summary>"Indlæs og udtræk", of administrators.</summary>
public sealed class LessonFileTalkTests
{
    private static readonly Person Administrator = new("bo", Reader.Anyone, [Role.Reader, Role.Administrator]);

    private readonly Conversation talk = new([ALesson("a-001").Build()]) { Person = Administrator };

    [Theory]
    [InlineData("indlæs og udtræk")]
    [InlineData("import and export")]
    public async Task An_administrator_sees_how_lessons_get_out_and_in(string words)
        => Assert.Equal(1, (await talk.SayAsync<LessonFilesReply>(words)).Lessons);

    [Fact]
    public async Task To_anybody_else_the_words_are_a_question_and_the_buttons_say_no()
    {
        talk.Person = new Person("kit", Reader.Anyone, [Role.Reader, Role.Curator]);

        Assert.IsNotType<LessonFilesReply>((await talk.SayAsync("indlæs og udtræk")).Value);
        foreach (var verb in Enum.GetValues<LessonFileVerb>())
        {
            Assert.Contains("kun administratorer", (await ClickAsync(verb)).Sentence, StringComparison.Ordinal);
        }

        (talk.Person, talk.Kind) = (Administrator, ConversationKind.Group);
        Assert.Contains("når vi er alene", (await talk.SayAsync("indlæs og udtræk")).Text, StringComparison.Ordinal);
        Assert.Contains("når vi er alene", (await ClickAsync(LessonFileVerb.Json)).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LessonFileVerb.Json, "erfaringer-2026-11-25.json")]
    [InlineData(LessonFileVerb.Csv, "erfaringer-2026-11-25.csv")]
    [InlineData(LessonFileVerb.Excel, "erfaringer-2026-11-25.excel.csv")]
    public async Task All_lessons_come_as_a_file_that_is_read_back_as_the_same(LessonFileVerb verb, string name)
    {
        var hidden = ALesson("a-002").Titled("Kun for os på Ærø").VisibleTo(Visibility.Organisation).Build();
        await talk.Knowledge.Reviewing.PublishAsync(hidden);
        var offered = Assert.IsType<FileReply>((await ClickAsync(verb)).Reply);

        var file = await talk.Knowledge.LessonFiles.Export.MakeAsync(offered.Request, default);

        Assert.Equal((name, (long)file!.Content.Length), (file.Name, offered.Size));
        var read = verb == LessonFileVerb.Json ? LessonFile.ReadJson(file.Content.Span) : LessonFile.ReadCsv(file.Content.Span);
        Assert.Equal(hidden, Assert.Single(read.Records).Lesson);
    }

    [Fact]
    public async Task A_file_from_Danish_Excel_is_tried_and_then_taken_in_by_the_click()
    {
        var csv = Encoding.Latin1.GetBytes(ExcelFile("b-001", "Prøv det på Ærø"));

        var tried = Assert.IsType<LessonUploadReply>((await talk.Knowledge.LessonFiles.Reception.TakeAsync("ærø.csv", csv, Administrator, Language.Danish, default)).Reply);
        Assert.Empty(await talk.Knowledge.Reviewing.Library.AllAsync(default));
        var done = Assert.IsType<LessonUploadReply>((await ClickAsync(LessonFileVerb.Import, tried.Result.Upload!.Id)).Reply);

        Assert.Equal((1, UploadOutcome.Imported), (tried.Result.Upload.Counts.Created, done.Result.Outcome));
        Assert.Equal("Prøv det på Ærø", (await talk.Knowledge.Reviewing.Library.AllAsync(default)).Single().Title);
    }

    [Fact]
    public async Task Undone_nothing_is_taken_in_and_a_later_yes_says_so()
    {
        var tried = Assert.IsType<LessonUploadReply>((await ReceiveAsync("x.csv", ExcelFile("b-001", "Titel"))).Reply);

        await ClickAsync(LessonFileVerb.Drop, tried.Result.Upload!.Id);
        var late = Assert.IsType<LessonUploadReply>((await ClickAsync(LessonFileVerb.Import, tried.Result.Upload.Id)).Reply);

        Assert.Equal(UploadOutcome.Dropped, late.Result.Outcome);
        Assert.Empty(await talk.Knowledge.Reviewing.Library.AllAsync(default));
    }

    [Fact]
    public async Task All_remarks_come_as_a_file_line_by_line()
    {
        var broken = string.Concat(Enumerable.Range(0, 30).Select(n => $"{(n == 0 ? "" : ",")}{{\"id\":\"b-{n:000}\",\"title\":7}}"));
        var tried = Assert.IsType<LessonUploadReply>((await ReceiveAsync("x.json", $"[{broken}]")).Reply);

        var offered = Assert.IsType<FileReply>((await ClickAsync(LessonFileVerb.Notes, tried.Result.Upload!.Id)).Reply);
        var file = await talk.Knowledge.LessonFiles.Notes.MakeAsync(offered.Request, default);

        Assert.Equal(30, Encoding.UTF8.GetString(file!.Content.Span).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Null(await talk.Knowledge.LessonFiles.Notes.MakeAsync(offered.Request with { PersonKey = "eva" }, default));
    }

    [Theory]
    [InlineData("x.json", "", "ingen erfaringer")]
    [InlineData("x.json", "[]", "ingen erfaringer")]
    [InlineData("x.json", "hej", "ikke en fil med erfaringer")]
    [InlineData("x.csv", "navn;by\nMette;Ærø", "ikke en fil med erfaringer")]
    public async Task What_is_no_file_of_lessons_is_told(string name, string content, string sentence)
        => Assert.Contains(sentence, (await ReceiveAsync(name, content)).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(LessonFileVerb.Import)]
    [InlineData(LessonFileVerb.Drop)]
    [InlineData(LessonFileVerb.Notes)]
    public async Task A_file_that_is_gone_is_told(LessonFileVerb verb)
        => Assert.Contains("har jeg ikke mere", (await ClickAsync(verb, "unknown")).Sentence, StringComparison.Ordinal);

    private static string ExcelFile(string id, string title)
    {
        using var content = new MemoryStream();
        LessonExport.WriteExcel([ALesson(id).Titled(title).Build()], content);
        return Encoding.UTF8.GetString(content.ToArray()).TrimStart('\uFEFF');
    }

    private Task<ActionResult> ReceiveAsync(string name, string content)
        => talk.Knowledge.LessonFiles.Reception.TakeAsync(name, Encoding.UTF8.GetBytes(content), Administrator, Language.Danish, default);

    private Task<ActionResult> ClickAsync(LessonFileVerb verb, string? upload = null) => talk.Knowledge.LessonFiles.Actions.DoAsync(
        new LessonFileCardAction(verb, "n1", upload), new Clicked(talk.Person, Language.Danish, talk.Kind, "chat", "card"), default);
}
