using TeamsPilotBot.Bot.Delivery.Outboxes;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Texts;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.SigningIn;

public sealed class ExpiryWordsTests
{
    private static readonly DateOnly Expires = new(2027, 3, 31);

    [Theory]
    [InlineData(NoticeKind.SecretExpires, 14, "Min hemmelighed hos Microsoft udløber 31. marts 2027, om 14 dage.", "MicrosoftAppPassword")]
    [InlineData(NoticeKind.SecretExpires, 1, "udløber i morgen, 31. marts 2027", "Bot:CredentialExpires")]
    [InlineData(NoticeKind.SecretExpires, 0, "udløber i dag, 31. marts 2027", "Den gamle virker imens")]
    [InlineData(NoticeKind.SecretExpires, -2, "skulle være udløbet 31. marts 2027", "ret dagen")]
    [InlineData(NoticeKind.CertificateExpires, 30, "Mit certifikat hos Microsoft udløber 31. marts 2027, om 30 dage.", "app-registreringen først")]
    [InlineData(NoticeKind.CertificateExpires, -1, "udløb 31. marts 2027", "Jeg tager det selv i brug")]
    public void Administrators_are_told_when_and_what_to_do(NoticeKind kind, int daysLeft, string when, string what)
    {
        var text = ExpiryWords.Of(Notice(kind, daysLeft), Expires, Language.Danish);

        Assert.Contains(when, text, StringComparison.Ordinal);
        Assert.Contains(what, text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_is_told_in_English()
        => Assert.StartsWith("My secret at Microsoft expires on 31 March 2027, in 7 days.", ExpiryWords.Of(Notice(NoticeKind.SecretExpires, 7), Expires, Language.English), StringComparison.Ordinal);

    private static Notice Notice(NoticeKind kind, int daysLeft)
        => new(kind, "", null, new DateTimeOffset(Expires.AddDays(-daysLeft), new TimeOnly(8, 0), TimeSpan.Zero));
}
