using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Xunit;

namespace BotBuilder.Tests.Authentication;

public class ClaimsTests
{
    [Fact]
    public void A_channel_must_be_among_the_endorsements()
    {
        Assert.True(EndorsementsValidator.Validate("msteams", ["webchat", "msteams"]));
        Assert.False(EndorsementsValidator.Validate("msteams", ["webchat"]));
        Assert.False(EndorsementsValidator.Validate("msteams", []));
        Assert.True(EndorsementsValidator.Validate(null, null));
        Assert.True(EndorsementsValidator.Validate(string.Empty, []));
        Assert.Throws<ArgumentNullException>(() => EndorsementsValidator.Validate("msteams", null));
    }

    [Theory]
    [InlineData("a,b", "b", true)]
    [InlineData("a", "b", false)]
    [InlineData("*", "b", true)]
    [InlineData("", "b", false)]
    public async Task Only_bots_on_the_list_are_let_in(string allowed, string caller, bool isLetIn)
    {
        var validator = new AllowedCallersClaimsValidator(allowed.Split(',', StringSplitOptions.RemoveEmptyEntries));
        List<Claim> claims =
        [
            new(AuthenticationConstants.VersionClaim, "1.0"),
            new(AuthenticationConstants.AudienceClaim, "this bot"),
            new(AuthenticationConstants.AppIdClaim, caller),
        ];

        var refusal = await Record.ExceptionAsync(() => validator.ValidateClaimsAsync(claims));

        Assert.Equal(isLetIn, refusal is null);
        Assert.True(refusal is null or UnauthorizedAccessException);
    }

    [Fact]
    public async Task A_channel_is_no_bot_and_needs_to_be_on_no_list()
    {
        List<Claim> channel = [new(AuthenticationConstants.AudienceClaim, "this bot")];

        Assert.Null(await Record.ExceptionAsync(() => new AllowedCallersClaimsValidator([]).ValidateClaimsAsync(channel)));
    }
}
