using TeamsPilotBot.Dialogs.Replies;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Asking;

public sealed class SmallTalkTests
{
    private const string Consent = "Har nogen løst samtykke til at optage borgeres opkald?";

    private readonly Conversation mette = new();

    [Theory]
    [InlineData("tak", "Selv tak. Spørg bare igen.")]
    [InlineData("Tak for det!", "Selv tak. Spørg bare igen.")]
    [InlineData("ok", "Godt. Skriv bare")]
    [InlineData("Fedt", "Godt. Skriv bare")]
    [InlineData("fint.", "Godt. Skriv bare")]
    [InlineData("super", "Godt. Skriv bare")]
    [InlineData("nice", "Godt. Skriv bare")]
    [InlineData("perfekt", "Godt. Skriv bare")]
    [InlineData("ja", "Skriv gerne en hel sætning")]
    [InlineData("nej", "Skriv gerne en hel sætning")]
    [InlineData("Vores projekt hedder Aura", "Godt at vide.")]
    [InlineData("vi er en region", "Godt at vide.")]
    public async Task What_asks_nothing_gets_a_sentence_and_is_no_question(string text, string expected)
    {
        await mette.SayAsync(Consent);

        Assert.StartsWith(expected, (await mette.SayAsync(text)).Text, StringComparison.Ordinal);

        Assert.Single(mette.Knowledge.Logs.Questions);
        Assert.Contains("samtykke", (await mette.SayAsync<AnswerReply>("og hvad med regionerne?")).Answer.Question, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("thanks", "You are welcome.")]
    [InlineData("great", "Good.")]
    [InlineData("cool", "Good.")]
    [InlineData("yes", "Write a whole sentence")]
    public async Task It_is_answered_in_English_in_an_English_conversation(string text, string expected)
    {
        await mette.SayAsync("Has anyone solved consent for recording the calls of citizens?");

        Assert.StartsWith(expected, (await mette.SayAsync(text)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task That_it_helped_is_said_with_the_button_and_only_of_an_answer()
    {
        Assert.StartsWith("Stil først et spørgsmål.", (await mette.SayAsync("det hjalp")).Text, StringComparison.Ordinal);
        await mette.SayAsync(Consent);

        Assert.Contains("Klik på \"Det hjalp\"", (await mette.SayAsync("Det hjalp")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Vi er en region, der vil bruge talegenkendelse til journaler. Har andre prøvet det?")]
    [InlineData("Jeg er projektleder og har brug for hjemmel til at optage borgeres opkald i jobcentret")]
    [InlineData("ok, men hvad med samtykke?")]
    public async Task Whoever_says_more_than_that_is_answered(string text)
        => Assert.NotEmpty((await mette.SayAsync<AnswerReply>(text)).Answer.Hits);
}
