using TeamsPilotBot.Bot.Telemetry;
using Xunit;

namespace TeamsPilotBot.Bot.Tests.Telemetry;

public sealed class UrlTemplateTests
{
    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/v3/conversations/a:1kvax/activities/1795?x=kvax", "/emea/v3/conversations/{id}/activities/{id}")]
    [InlineData("https://smba.trafficmanager.net/emea/7e9a0700-0000-4000-8000-000000000001/v3/conversations/19:kvax@thread.tacv2%3Bmessageid=1/members/29:kvax", "/emea/{id}/v3/conversations/{id}/members/{id}")]
    [InlineData("https://roskilde-my.sharepoint.com/personal/kvax_roskilde_dk/_api/v2.0/drive/items/uploadSession?guid=kvax", "/{id}/{id}/{id}/v2.0/{id}/{id}/{id}")]
    [InlineData("https://login.microsoftonline.com/kvax.onmicrosoft.com/oauth2/v2.0/token", "/{id}/oauth2/v2.0/token")]
    [InlineData("http://localhost", "/")]
    public void Of_an_address_only_the_words_of_the_service_are_left(string address, string template) => Assert.Equal(template, UrlTemplate.Of(new Uri(address)));

    [Fact]
    public void A_request_without_an_address_has_no_shape() => Assert.Equal("/", UrlTemplate.Of(null));
}
