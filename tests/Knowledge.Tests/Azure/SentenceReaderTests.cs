using System.Text.Json;
using TeamsPilotBot.Knowledge.Azure;
using TeamsPilotBot.Tests.Models;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Azure;

public sealed class SentenceReaderTests
{
    private static readonly string Whole = ModelServer.Lead(("Den \"første\" {sætning} [med] \\ tegn.", ["a-001"]), ("Den anden.", ["a-001", "a-002"]));

    [Fact]
    public void Sentences_come_out_the_same_wherever_the_answer_is_cut()
    {
        for (var piece = 1; piece <= Whole.Length; piece++)
        {
            var reader = new SentenceReader();
            var read = Whole.Chunk(piece).SelectMany(letters => reader.Read(new string(letters))).ToList();
            reader.End();

            Assert.Equal(["Den \"første\" {sætning} [med] \\ tegn.", "Den anden."], read.Select(sentence => sentence.Text));
            Assert.Equal(["a-001", "a-002"], read[1].Lessons);
        }
    }

    [Fact]
    public void A_sentence_is_there_before_the_answer_is_complete()
        => Assert.Single(new SentenceReader().Read(Whole[..(Whole.IndexOf('}', Whole.IndexOf("a-001", StringComparison.Ordinal)) + 1)]));

    [Fact]
    public void An_answer_without_an_end_is_none()
    {
        for (var length = 0; length < Whole.Length; length++)
        {
            var reader = new SentenceReader();
            reader.Read(Whole[..length]);
            Assert.ThrowsAny<JsonException>(reader.End);
        }
    }

    [Theory]
    [InlineData("""{"sentences":[{"text":null,"lessons":["a-001"]}]}""")]
    [InlineData("""{"sentences":[{"text":"Den.","lessons":null}]}""")]
    public void A_sentence_of_nothing_is_none(string answer)
        => Assert.ThrowsAny<JsonException>(() => new SentenceReader().Read(answer));

    [Fact]
    public void An_answer_without_measure_is_not_read_on()
        => Assert.ThrowsAny<JsonException>(() => new SentenceReader().Read(new string('x', 10_000)));
}
