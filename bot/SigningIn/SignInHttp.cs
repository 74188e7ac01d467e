namespace TeamsPilotBot.Bot.SigningIn;

/// <summary>What requests for tokens are sent by.</summary>
/// <param name="Client">The client; null for the one of the library that signs in.</param>
internal sealed record SignInHttp(HttpClient? Client);
