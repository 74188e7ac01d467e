using TeamsPilotBot.Knowledge.Search.Indexing;
using Xunit;

namespace TeamsPilotBot.Knowledge.Tests.Search.Indexing;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Husk samtykke. Spørg DPO'en!", "Husk samtykke|Spørg DPO'en|")]
    [InlineData("Må vi det? ja; nej: måske", "Må vi det|ja|nej|måske")]
    [InlineData("Se art. 35 og § 10, stk. 2, bl.a. om 1.000 sager", "Se art. 35 og § 10, stk. 2, bl.a. om 1.000 sager")]
    [InlineData("Kl. 10:30 i drift. 97 % blev fundet.", "Kl. 10:30 i drift. 97 % blev fundet|")]
    [InlineData("", "")]
    public void A_text_is_cut_where_a_sentence_ends_and_not_after_an_abbreviation(string text, string sentences)
        => Assert.Equal(sentences, string.Join('|', Sentences.Of(text)));

    [Fact]
    public void No_word_is_lost()
        => Properties.Hold(Words.AnyText, text => Assert.Equal(
            text.Where(char.IsLetterOrDigit), Sentences.Of(text).SelectMany(s => s.Where(char.IsLetterOrDigit))));
}
