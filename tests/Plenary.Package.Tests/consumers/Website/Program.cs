using System.Text.Json;
using Website;

// Any free port; the site asks itself, and ends.
var builder = WebApplication.CreateBuilder(args);
builder.Logging.ClearProviders();
await using var site = builder.Build();
site.Urls.Add("http://127.0.0.1:0");
site.MapGet("/resolution", () => A_RES_52_131.Instance);
site.MapGet("/paragraph", () => Results.Content(A_RES_52_131.Instance.Operative3.ToHtml(), "text/html"));
await site.StartAsync();

using var client = new HttpClient { BaseAddress = new Uri(site.Urls.Single()) };
using var json = JsonDocument.Parse(await client.GetStringAsync("/resolution"));
Console.WriteLine(json.RootElement.GetProperty("symbol").GetString());
Console.WriteLine((await client.GetStringAsync("/paragraph")).Contains("Calls upon", StringComparison.Ordinal));
